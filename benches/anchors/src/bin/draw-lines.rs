//! The lines of the standard input drawn by krilla in the typeface named, forty a page, to the standard output.

use std::io::{self, Read, Write};

use krilla::Document;
use krilla::geom::{Point, Size};
use krilla::page::PageSettings;
use krilla::text::{Font, TextDirection};

fn main() -> io::Result<()> {
    let face = std::env::args_os().nth(1).ok_or(io::ErrorKind::InvalidInput)?;
    let font = Font::new(std::fs::read(face)?.into(), 0).ok_or(io::ErrorKind::InvalidData)?;
    let mut text = String::new();
    io::stdin().lock().read_to_string(&mut text)?;
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let size = Size::from_wh(595.0, 842.0).ok_or(io::ErrorKind::InvalidData)?;
    let mut document = Document::new();
    for lines in lines.chunks(40) {
        let mut page = document.start_page_with(PageSettings::new(size));
        let mut surface = page.surface();
        let mut y = 60.0;
        for line in lines {
            let at = Point::from_xy(56.0, y);
            surface.draw_text(at, font.clone(), 10.0, line, false, TextDirection::Auto);
            y += 18.0;
        }
        surface.finish();
        page.finish();
    }
    let bytes = document
        .finish()
        .map_err(|error| io::Error::other(format!("{error:?}")))?;
    io::stdout().lock().write_all(&bytes)
}
