//! JSON Schema, for editors.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use crate::check::Code;
use crate::roadmap::Roadmap;
use crate::session::journal::HeaderLine;
use crate::session::{EntryKind, GroupId, Header};
use crate::words::Language;
use crate::words::schema::french_description;
use crate::workshop::{ASK_ACTION, ASK_PHASE, ASK_ROADMAP, Event, Setup, Workshop};

use super::json::{
    CheckOutput, ConfigOutput, DiffOutput, LineageOutput, ListOutput, ReportOutput, ShowOutput, TimesOutput,
    TraceOutput, VerifyOutput, WorkshopCheckOutput, WorkshopListOutput, WrittenOutput,
};
use super::settings::SettingsFile;
use super::{Context, Failure};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    Roadmap,
    Workshop,
    Event,
    Setup,
    Journal,
    List,
    Show,
    Trace,
    Times,
    Lineage,
    Diff,
    Check,
    Report,
    WorkshopList,
    WorkshopCheck,
    Verify,
    Written,
    Config,
}

pub(super) fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let mut schema = match args.format {
        Format::Roadmap => file_schema::<Roadmap>("ctrls-roadmap/1"),
        Format::Workshop => workshop_schema(),
        Format::Event => file_schema::<Event>("ctrls-event/1"),
        Format::Setup => file_schema::<Setup>("ctrls-setup/1"),
        Format::Journal => journal_schema(),
        Format::List => output_schema::<ListOutput>(ListOutput::FORMAT),
        Format::Show => output_schema::<ShowOutput<'_>>(ShowOutput::FORMAT),
        Format::Trace => output_schema::<TraceOutput<'_>>(TraceOutput::FORMAT),
        Format::Times => output_schema::<TimesOutput<'_>>(TimesOutput::FORMAT),
        Format::Lineage => output_schema::<LineageOutput<'_>>(LineageOutput::FORMAT),
        Format::Diff => output_schema::<DiffOutput>(DiffOutput::FORMAT),
        Format::Check => output_schema::<CheckOutput<'_>>(CheckOutput::FORMAT),
        Format::Report => output_schema::<ReportOutput<'_>>(ReportOutput::FORMAT),
        Format::WorkshopList => output_schema::<WorkshopListOutput<'_>>(WorkshopListOutput::FORMAT),
        Format::WorkshopCheck => output_schema::<WorkshopCheckOutput>(WorkshopCheckOutput::FORMAT),
        Format::Verify => output_schema::<VerifyOutput>(VerifyOutput::FORMAT),
        Format::Written => output_schema::<WrittenOutput>(WrittenOutput::FORMAT),
        Format::Config => config_schema(),
    };
    if context.words.language() == Language::Fr {
        schema.as_object_mut().into_iter().for_each(translate_keys);
    }
    // A schema is made of maps, texts and numbers: it can always be written.
    let text = serde_json::to_string_pretty(&schema).map_err(|error| Failure::System(error.to_string()))?;
    context.write((text + "\n").as_bytes())
}

/// Puts the French text in the place of each description.
fn translate_descriptions(schema: &mut Value) {
    match schema {
        Value::Object(keys) => translate_keys(keys),
        Value::Array(items) => items.iter_mut().for_each(translate_descriptions),
        _ => {}
    }
}

fn translate_keys(keys: &mut Map<String, Value>) {
    for (key, value) in keys {
        match value
            .as_str()
            .filter(|_| key == "description")
            .and_then(french_description)
        {
            Some(french) => *value = json!(french),
            None => translate_descriptions(value),
        }
    }
}

fn schema_generator() -> SchemaGenerator {
    SchemaSettings::draft07().into_generator()
}

/// The schema of a TOML file, its `format` line in it.
fn file_schema<T: JsonSchema>(format: &str) -> Schema {
    with_format(schema_generator().into_root_schema_for::<T>(), format)
}

/// The schema of what a command prints with `--json`: it says which keys are always there.
fn output_schema<T: JsonSchema>(format: &str) -> Schema {
    let generator = SchemaSettings::draft07().for_serialize().into_generator();
    with_format(generator.into_root_schema_for::<T>(), format)
}

fn with_format(mut schema: Schema, format: &str) -> Schema {
    schema.insert("title".to_owned(), json!(format));
    if let Some(line) = schema.pointer_mut("/properties/format").and_then(Value::as_object_mut) {
        line.insert("const".to_owned(), json!(format));
    }
    schema
}

/// The schema of a settings file, and of what `ctrls config --json` prints: the same keys, and two of its own.
fn config_schema() -> Schema {
    let mut schema = file_schema::<SettingsFile>("ctrls-config/1");
    let mut printed = output_schema::<ConfigOutput<'_>>("ctrls-config/1");
    if let Some(definitions) = printed.remove("definitions") {
        schema.insert("definitions".to_owned(), definitions);
    }
    for key in ["origins", "here"] {
        let own = printed.pointer(&format!("/properties/{key}")).cloned();
        if let (Some(own), Some(keys)) = (own, schema.pointer_mut("/properties").and_then(Value::as_object_mut)) {
            keys.insert(key.to_owned(), own);
        }
    }
    schema
}

/// The schema of a workshop file, with the names that its maps may have.
fn workshop_schema() -> Schema {
    let mut schema = file_schema::<Workshop>("ctrls-workshop/1");
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    for (map, names) in [
        ("/properties/check", codes.as_slice()),
        ("/definitions/Ask/properties/roadmap", ASK_ROADMAP),
        ("/definitions/Ask/properties/phase", ASK_PHASE),
        ("/definitions/Ask/properties/action", ASK_ACTION),
    ] {
        if let Some(map) = schema.pointer_mut(map).and_then(Value::as_object_mut) {
            map.insert("propertyNames".to_owned(), json!({ "enum": names }));
        }
    }
    schema
}

/// The schema of each line of a journal: the header, or an entry, whose further keys depend on its kind. A kind that is
/// not known is let through, as reading does.
fn journal_schema() -> Schema {
    let mut generator = schema_generator();
    let header = generator.subschema_for::<HeaderLine>();
    let first_header = generator.subschema_for::<Header>();
    let group = generator.subschema_for::<GroupId>();
    let acts = generator.subschema_for::<EntryKind>();
    let mut definitions = generator.take_definitions(true);
    let kinds: Vec<Value> = kind_variants(&acts, &definitions)
        .into_iter()
        .map(|(kind, fields)| {
            json!({
                "if": { "properties": { "kind": { "const": kind } }, "required": ["kind"] },
                "then": fields,
            })
        })
        .collect();
    definitions.remove("Act");
    let entry = json!({
        "type": "object",
        "description": "One act of the user.",
        "properties": {
            "seq": { "type": "integer", "minimum": 1, "description": "From 1, without a gap." },
            "at": { "type": "string", "format": "date-time", "description": "With the offset of the header's `created` and three decimals." },
            "ms": { "type": "integer", "minimum": 0, "description": "Since `created`; never decreases." },
            "kind": { "type": "string" },
            "group": group,
            "line": { "type": "string", "description": "The line as it was typed, where words of it are in no field." },
            "crc": checksum(),
        },
        "required": ["seq", "at", "ms", "kind"],
        "allOf": kinds,
    });
    definitions.insert("Entry".to_owned(), entry);
    schemars::json_schema!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "ctrls-journal 1.1",
        "description": "Each line of a journal.jsonl: the header first, then one entry a line.",
        "if": { "required": ["format"] },
        "then": {
            "if": { "required": ["workshop"] },
            "then": first_header,
            "else": { "allOf": [header, { "required": ["crc"], "properties": { "crc": checksum() } }] },
        },
        "else": { "$ref": "#/definitions/Entry" },
        "definitions": definitions,
    })
}

/// The last key of a line from 1.1 on.
fn checksum() -> Value {
    json!({
        "type": "string",
        "pattern": "^[0-9a-f]{8}$",
        "description": "CRC-32 of every byte of the line before this key; the last key, from 1.1 on.",
    })
}

/// The kinds of entries, each with the schema of its own fields. Serde tags an enum from outside: `"left"` or
/// `{"chosen":{…}}`; in a journal the fields are beside the kind.
fn kind_variants(acts: &Schema, definitions: &Map<String, Value>) -> Vec<(String, Value)> {
    let acts = resolve_schema(acts.as_value(), definitions);
    let mut variants = Vec::new();
    for variant in acts["oneOf"].as_array().into_iter().flatten() {
        let mut add = |kind: &str, fields: &Value| {
            let mut fields = resolve_schema(fields, definitions).clone();
            if let (Some(fields), Some(about)) = (fields.as_object_mut(), variant.get("description")) {
                fields.insert("description".to_owned(), about.clone());
            }
            variants.push((kind.to_owned(), fields));
        };
        if let Some(kind) = variant["const"].as_str() {
            add(kind, &json!({}));
        }
        for kind in variant["enum"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
        {
            add(kind, &json!({}));
        }
        for (kind, fields) in variant["properties"].as_object().into_iter().flatten() {
            add(kind, fields);
        }
    }
    variants
}

/// What a `$ref` refers to.
fn resolve_schema<'v>(schema: &'v Value, definitions: &'v Map<String, Value>) -> &'v Value {
    let name = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next());
    name.and_then(|name| definitions.get(name)).unwrap_or(schema)
}
