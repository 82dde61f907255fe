"""Files of at most 1 MiB of which each is the worst of its kind: one thing of a format so often, so deep or so long as it goes."""
import itertools, json, os

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..')
FULL = (1 << 20) - 4096
AT = '2027-03-20T14:05:00.000+01:00'


def full(lines, most=10**9, head=''):
    """As many of the lines as a file holds."""
    taken, size = [head], len(head.encode())
    for line in itertools.islice(lines, most):
        size += len(line.encode())
        if size > FULL:
            break
        taken.append(line)
    return ''.join(taken)


def header():
    with open(f'{ROOT}/tests/it/journal/1.0.jsonl', encoding='utf-8') as file:
        return file.readline()


def journal(acts, most=10**9, steps=True):
    """Acts as lines of a journal of version 1.0, whose lines need no checksum."""
    begin = [('clock_started', {}), ('group_added', {'id': 'G1', 'name': 'One'}), ('group_added', {'id': 'G2', 'name': 'Two'})]
    if steps:
        begin.append(('step_opened', {'step': 'issue-mapping'}))

    def lines():
        for seq, (kind, fields) in enumerate(itertools.chain(begin, acts), 1):
            entry = {'seq': seq, 'at': AT, 'ms': seq, 'kind': kind, 'group': 'G1', **fields}
            yield json.dumps(entry, ensure_ascii=False, separators=(',', ':')) + '\n'
    return full(lines(), most + len(begin), header())


def note(number, **more):
    return 'note_added', {'id': f'E{number}', 'text': f'note {number}', **more}


def action(number, **more):
    return 'action_added', {'id': f'A{number}', 'text': f'Call {number}', 'phase': 1, **more}


FIRST = 5  # the number of the first act behind those that each journal begins with


def then(*streams):
    return itertools.chain(*streams)


def count(start=1):
    return itertools.count(start)


def JOURNALS():
    notes = lambda most: (note(n) for n in range(1, most + 1))
    long = 'Somebody calls the town hall before spring. '
    return {
        'notes': journal(note(n) for n in count()),
        'notes-each-answers-all': journal(note(n, links=[f'E{m}' for m in range(max(1, n - 40), n)]) for n in count()),
        'one-note-answers-all': journal(then(notes(5000), [note(5001, links=[f'E{n}' for n in range(1, 5001)])])),
        'all-answer-one': journal(then([note(1)], (note(n, links=['E1']) for n in count(2)))),
        'chain-of-answers': journal(note(n, links=[f'E{n - 1}'] if n > 1 else []) for n in count()),
        'actions': journal(action(n) for n in range(1, 4001)),
        'actions-of-one-idea': journal(then([('note_added', {'id': 'I1', 'text': 'An idea'})],
                                            (action(n, links=['I1']) for n in range(1, 4001)))),
        'actions-that-wait': journal(action(n, fields={'depends': [f'A{m}' for m in range(max(1, n - 10), n)],
                                                       'pilot': f'Zoé {n}', 'due': '2027-05-01'}) for n in range(1, 4001)),
        'actions-of-one-pilot': journal(action(n, fields={'pilot': 'la mairie', 'due': 'fin mars'}) for n in count()),
        'actions-of-many-pilots': journal(action(n, fields={'pilot': f'Zoé {n}', 'first': '12/01 : appeler'}) for n in count()),
        'action-set-again': journal(then([action(1)], (('item_set', {'item': 'A1', 'fields': {'pilot': f'Zoé {n}'}})
                                                       for n in count()))),
        'phases': journal(('phase_added', {'phase': n, 'fields': {'title': f'Phase {n}'}}) for n in count()),
        'one-id': journal(note(1) for n in range(4000)),
        'edits': journal(then([note(1)], (('note_edited', {'id': 'E1', 'text': f'note {n}'}) for n in count()))),
        'drops': journal(then(notes(6000), (('note_dropped', {'id': f'E{n}'}) for n in count()))),
        'merges-chain': journal(then(notes(5000), (('notes_merged', {'into': f'E{n + 1}', 'from': [f'E{n}']}) for n in count()))),
        'merges-into-one': journal(then(notes(5000), (('notes_merged', {'into': 'E1', 'from': [f'E{n}']}) for n in count(2)))),
        'merge-of-all': journal(then(notes(8000), [('notes_merged', {'into': 'E1', 'from': [f'E{n}' for n in range(2, 8001)]})])),
        'moves': journal(then(notes(10), (('note_moved', {'moves': [{'id': 'E1'}], 'to': f'G{1 + n % 2}'}) for n in count()))),
        'becomes': journal(then([note(1)], (('note_moved', {'moves': [{'id': f'{"EF"[n % 2]}{n}', 'becomes': f'{"FE"[n % 2]}{n + 1}'}]})
                                            for n in count(2)))),
        'votes': journal(then(notes(5000), (('votes_counted', {'votes': [{'id': f'E{n}', 'dots': n}]}) for n in count()))),
        'votes-of-all': journal(then(notes(200), (('votes_counted', {'votes': [{'id': f'E{n}', 'dots': n} for n in range(1, 201)]})
                                                  for _ in count()))),
        'themes': journal(then(notes(5000), (('theme_named', {'name': f'theme {n}', 'ids': [f'E{n}']}) for n in count()))),
        'theme-of-all': journal(then(notes(2000), (('theme_named', {'name': f't{k}', 'ids': [f'E{n}' for n in range(1, 2001)]})
                                                   for k in count()))),
        'chosen': journal(then(notes(3000), (('chosen', {'ids': [f'E{n}']}) for n in count()))),
        'remarks': journal(('remark_added', {'id': f'R{n}', 'text': f'said {n}'}) for n in count()),
        'observations': journal(('observation_added', {'text': f'seen {n}'}) for n in count()),
        'lessons': journal(('lesson_added', {'id': f'L{n}', 'text': f'learned {n}'}) for n in count()),
        'undos': journal(then(notes(5000), (('undone', {'of': FIRST + 4999 - n}) for n in range(5000)))),
        'undo-after-each': journal(then(*([note(n), ('undone', {'of': FIRST + 2 * (n - 1)})] for n in range(1, 4500)))),
        'undo-and-redo': journal(then([note(1)], ((('undone', 'redone')[n % 2], {'of': FIRST}) for n in count()))),
        'undo-of-undos': journal(then([note(1)], (('undone', {'of': FIRST + n}) for n in count()))),
        'undo-of-the-first': journal(then(notes(4000), *([('undone', {'of': FIRST}), ('redone', {'of': FIRST})]
                                                         for _ in range(2000)))),
        'steps': journal(('step_opened', {'step': ('issue-mapping', 'friction-points')[n % 2]}) for n in count()),
        'steps-back': journal(('step_opened', {'step': ('issue-mapping', 'friction-points')[n % 2], 'back': bool(n % 2)})
                              for n in count()),
        'minutes': journal(('time_added', {'step': 'issue-mapping', 'minutes': 1}) for n in count()),
        'plans': journal(('plan_changed', {'steps': {'issue-mapping': 8 + n % 5}}) for n in count()),
        'timers': journal(('timer_set', {'lasts': 60000 + n}) for n in count()),
        'parts': journal(('timer_set', {'part': n % 3}) for n in count()),
        'turns': journal(('timer_set', {'part': 1, 'turn': f'G{1 + n % 2}'}) for n in count()),
        'pauses': journal((('paused', 'resumed')[n % 2], {}) for n in count()),
        'pauses-past': journal(('paused', {'last': 1}) for n in count()),
        'leaves': journal(('left', {}) for n in count()),
        'finishes': journal((('finished', 'reopened')[n % 2], {}) for n in count()),
        'groups': journal(('group_added', {'id': f'G{n}', 'name': f'Table {n}', 'group': None}) for n in range(3, 4000)),
        'groups-with-a-note': journal(then(*([('group_added', {'id': f'G{n}', 'name': f'Table {n}', 'group': f'G{n}'}),
                                              note(n, group=f'G{n}')] for n in range(3, 3000)))),
        'group-changed': journal(('group_changed', {'id': 'G1', 'name': f'One {n}'}) for n in count()),
        'backgrounds': journal([('group_changed', {'id': 'G1', 'backgrounds': [f'b{n}' for n in range(100000)]})]),
        'facilitators': journal([('session_described', {'facilitators': [f'Zoé {n}' for n in range(60000)]})]),
        'titles': journal(('session_described', {'title': f'title {n}'}) for n in count()),
        'roadmap-fields': journal(('roadmap_set', {'fields': {'pilot': f'Zoé {n}'}}) for n in count()),
        'written': journal(('roadmap_written', {'group': 'G1', 'file': f'f{n}.toml', 'sha256': 'ab' * 32}) for n in count()),
        'unknown': journal(('dreamt', {'of': n}) for n in count()),
        'unknown-deep': journal([('dreamt', {'of': 1}), ('dreamt', {'of': 2})]) +
                        '{"seq":6,"at":"%s","ms":6,"kind":"dreamt","of":%s}\n' % (AT, '[' * 400000 + ']' * 400000),
        'deep': header() + '[' * 900000 + '\n',
        'deep-objects': header() + '{"a":' * 180000 + '\n',
        'many-keys': header() + '{"seq":1,"at":"%s","ms":1,"kind":"note_added",%s}\n' % (AT, ','.join(f'"k{n}":{n}' for n in range(60000))),
        'blank-lines': journal(notes(10)) + '\n' * 900000,
        'blanks-in-lines': journal(notes(10)) + '   \n' * 220000,
        'no-json': journal(notes(10)) + 'x\n' * 480000,
        'carriage-returns': journal(notes(10)) + '\r' * 900000,
        'nul': journal(notes(10)) + '\0' * 900000,
        'nul-lines': journal(notes(10)) + '\0\n' * 450000,
        'no-header': '\n' * 1000000,
        'no-utf8': header().encode() + b'\xff' * 900000,
        'numbers-gone': full((line for line in journal(note(n) for n in count()).splitlines(True) if '"seq":7' not in line)),
        'backwards': header() + ''.join(reversed(journal(note(n) for n in range(1, 6000)).splitlines(True)[1:])),
        'twice': header() + 2 * ''.join(journal(note(n) for n in range(1, 4000)).splitlines(True)[1:]),
        'each-twice': header() + ''.join(2 * line for line in journal(note(n) for n in range(1, 4000)).splitlines(True)[1:]),
        'long-text': journal([note(1, text=long * 4500)]),
        'long-text-action': journal([action(1, text=long * 4500)]),
        'longest-text': journal([note(1, text=long * 22000)]),
        'long-word': journal([note(1, text='x' * 200000), action(1, text='y' * 200000)]),
        'marks': journal([note(1, text='e' + '\u0301' * 200000)]),
        'emoji': journal([note(1, text='👩‍👩‍👧‍👧' * 30000)]),
        'controls': journal([note(1, text='\u202e\u200b' * 80000)]),
        'mentions': journal([note(1, text='@a ' * 200000, stakeholders=['a'] * 60000)]),
        'links-typed': journal([note(1, text='#E1 ' * 200000)]),
        'stakeholders': journal([note(1, stakeholders=[f'Zoé {n}' for n in range(60000)])]),
        'resources': journal([action(1, fields={'resources': [f'r{n}' for n in range(60000)], 'partners': [f'p{n}' for n in range(30000)]})]),
        'pilot-long': journal([action(1, fields={'pilot': 'x, ' * 60000, 'due': 'fin ' * 60000})]),
        'title-long': journal([('session_described', {'title': 'x ' * 100000}), ('roadmap_set', {'fields': {'title': 'y ' * 100000}})]),
        'group-long': journal([('group_changed', {'id': 'G1', 'name': 'x ' * 100000}), note(1)]),
        'line-kept': journal(('line_kept', {'line': f'/action words {n}'}) for n in count()),
        'hours-far': journal((('observation_added', {'text': 'x', 'ms': 2**53 - 1}) for _ in range(3))),
    }


def roadmap(text, **keys):
    head = {'format': 'ctrls-roadmap/1', 'title': 'One', 'language': 'en', **keys}
    return ''.join(f'{key} = {json.dumps(value, ensure_ascii=False)}\n' for key, value in head.items()) + text


def tables(name, each, head='', most=10**9):
    """As many tables of an array as a file holds."""
    def lines():
        for fields in each:
            yield f'[[{name}]]\n' + ''.join(f'{key} = {json.dumps(value, ensure_ascii=False)}\n' for key, value in fields.items())
    return full(lines(), most, head)


def ROADMAPS():
    phase = roadmap('[[phase]]\nid = "P1"\ntitle = "Try"\n')
    act = lambda n, **more: {'id': f'A{n}', 'text': f'Call {n}', **more}
    deep = lambda many: '[' * many + ']' * many
    return {
        'actions': tables('phase.action', (act(n) for n in range(1, 4001)), phase),
        'actions-full': tables('phase.action', (act(n, pilot=f'Zoé {n}', due='2027-05-01', first_step='12/01: call',
                                                    done_when='it is open', depends_on=[f'A{n - 1}']) for n in count()), phase),
        'actions-one-id': tables('phase.action', (act(1) for _ in count()), phase),
        'actions-alike': tables('phase.action', ({'text': 'Call the town hall'} for _ in count()), phase),
        'actions-other-words': tables('phase.action', ({'text': ' '.join(f'w{n * k % 97}' for k in range(9))} for n in count()), phase),
        'actions-that-wait': tables('phase.action', (act(n, depends_on=[f'A{m}' for m in range(max(1, n - 25), n + 25)])
                                                     for n in count()), phase),
        'actions-of-all': tables('phase.action', [act(1, depends_on=[f'A{n}' for n in range(100000)], **{'from': [f'I{n}' for n in range(1)]})], phase),
        'history': tables('phase.action.history', ({'date': '2027-01-01', 'status': 'done', 'note': f'n{n}'} for n in count()),
                          phase + '[[phase.action]]\nid = "A1"\ntext = "Call"\n'),
        'phases': tables('phase', ({'id': f'P{n}', 'title': f'Phase {n}'} for n in count()), roadmap('')),
        'phases-with-an-action': tables('phase', ({'title': f'Phase {n}', 'action': []} for n in count()), roadmap('')).replace(
            'action = []\n', '[[phase.action]]\ntext="Call"\n')[:FULL].rsplit('[[phase]]', 1)[0],
        'issues': tables('issue', ({'id': f'E{n}', 'text': f'note {n}', 'votes': n} for n in count()), roadmap('')),
        'issues-one-id': tables('issue', ({'id': 'E1', 'text': f'note {n}'} for n in range(4000)), roadmap('')),
        'issues-alike': tables('issue', ({'text': 'the same'} for _ in count()), roadmap('')),
        'frictions-linked': tables('friction', ({'id': f'F{n}', 'text': 'slow', 'links': [f'F{m}' for m in range(n - 40, n) if m > 0]}
                                                for n in count()), roadmap('')),
        'ideas-of-one': tables('idea', ({'id': f'I{n}', 'text': 'try', 'links': ['Q1']} for n in count()),
                               roadmap('[question]\nid = "Q1"\ntext = "How?"\n')),
        'questions': tables('other_question', ({'id': f'Q{n}', 'text': f'How {n}?'} for n in count()), roadmap('')),
        'remarks': tables('remark', ({'id': f'R{n}', 'text': f'said {n}'} for n in count()), roadmap('')),
        'lessons': tables('lesson', ({'id': f'L{n}', 'text': f'learned {n}'} for n in count()), roadmap('')),
        'pillars': roadmap('', pillars=[f'pillar {n}' for n in range(50000)]),
        'backgrounds': roadmap('[source]\n' + f'backgrounds = {json.dumps([f"b{n}" for n in range(60000)])}\n'),
        'facilitators': roadmap('[source]\n' + f'facilitators = {json.dumps([f"Zoé {n}" for n in range(50000)])}\n'),
        'adapted': roadmap('[source]\n' + f'adapted_from = {json.dumps("x > " * 200000)}\n'),
        'unknown-keys': full((f'k{n} = {n}\n' for n in count()), head=roadmap('')),
        'unknown-tables': full((f'[t{n}]\n' for n in count()), head=roadmap('')),
        'unknown-arrays': full(('[[t]]\n' for n in count()), head=roadmap('')),
        'misspelt': tables('phase.action', ({'text': 'Call', 'pilto': 'Zoé'} for _ in count()), phase),
        'wrong-types': tables('phase.action', ({'text': n} for n in count()), phase),
        'dotted': roadmap('.'.join('a' * 400000) + ' = 1\n'),
        'dotted-tables': roadmap('[' + '.'.join('a' * 400000) + ']\n'),
        'dotted-each': full((f'a.b{n}.c = 1\n' for n in count()), head=roadmap('')),
        'deep-arrays': roadmap(f'x = {deep(500000)}\n'),
        'deep-tables': roadmap('x = ' + '{a=' * 150000 + '1' + '}' * 150000 + '\n'),
        'deep-enough': roadmap('x = ' + deep(60) + '\n' + '[[phase]]\ntitle = "Try"\nx = ' + deep(60) + '\n'),
        'open-string': roadmap('x = "' + 'a' * 1000000),
        'quotes': roadmap('x = ' + '"' * 1000000),
        'comments': roadmap('# a\n' * 250000),
        'blank-lines': roadmap('\n' * 1000000),
        'long-text': roadmap('[[phase]]\ntitle = "Try"\n[[phase.action]]\n' + f'text = {json.dumps("Call the town hall. " * 10000)}\n'),
        'longest-text': roadmap('[[phase]]\ntitle = "Try"\n[[phase.action]]\n' + f'text = {json.dumps("Call the town hall. " * 50000)}\n'),
        'long-word': roadmap('[[phase]]\ntitle = "Try"\n[[phase.action]]\n' + f'text = "{"x" * 1000000}"\n'),
        'long-title': roadmap('', title='x ' * 500000) if False else roadmap('stake = "a"\n', title='x ' * 400000),
        'long-pilot': roadmap('[[phase]]\ntitle = "Try"\n[[phase.action]]\ntext = "Call"\n' + f'pilot = "{"x, " * 300000}"\n'),
        'long-due': roadmap('[[phase]]\ntitle = "Try"\n[[phase.action]]\ntext = "Call"\n' + f'due = "{"fin mars " * 90000}"\n'),
        'long-first': roadmap('[[phase]]\ntitle = "Try"\n[[phase.action]]\ntext = "Call"\n' + f'first_step = "{"12/01 " * 150000}"\n'),
        'first-lines': roadmap('[[phase]]\ntitle = "Try"\n[[phase.action]]\ntext = "Call"\n' + f'first_step = {json.dumps("12 mars" + chr(10)) * 1}\nresources = {json.dumps(["fin mars " * 3] * 30000)}\n'),
        'lines-in-text': roadmap('[[remark]]\n' + f'text = {json.dumps(chr(10) * 400000)}\n'),
        'lines-of-words': roadmap('[[remark]]\n' + f'text = {json.dumps(("a" + chr(10)) * 300000)}\n'),
        'marks': roadmap('[[remark]]\ntext = "e' + '\u0301' * 400000 + '"\n'),
        'bidi': roadmap('[[remark]]\ntext = "' + '\u202e\u200b' * 160000 + '"\n'),
        'emoji': roadmap('[[remark]]\ntext = "' + '👩‍👩‍👧‍👧' * 40000 + '"\n'),
        'inventory': roadmap('[[phase]]\ntitle = "Try"\n[[phase.action]]\n' + f'text = {json.dumps("Faire un annuaire pour décider, puis un état des lieux, sans référent. " * 12000, ensure_ascii=False)}\n',
                             language='fr'),
        'inventories': tables('phase.action', ({'text': 'Réaliser un annuaire des lieux pour choisir'} for _ in count()), phase),
        'slug': roadmap('[source]\naxis = "' + 'é ' * 300000 + '"\n'),
        'arabic': roadmap('[[remark]]\ntext = "' + 'مرحبا ' * 90000 + '"\n'),
        'sheet-formulas': tables('phase.action', ({'text': '=1+1', 'pilot': '@x'} for _ in count()), phase),
        'keys-twice': roadmap('a = 1\n' * 150000),
        'no-utf8': roadmap('').encode() + b'\xff' * 1000000,
    }


def WORKSHOPS():
    head = 'format = "ctrls-workshop/1"\nid = "w"\nlanguage = "en"\ntitle = "W"\nabout = "a"\nmargin = 0\n'
    step = lambda n, **more: {'id': f's{n}', 'title': f'Step {n}', 'short': f'S{n}', 'minutes': 5, 'min': 2, 'max': 9, 'elastic': n,
                              'collects': 'issue', 'purpose': 'p', **more}

    def steps(each):
        each = list(each)
        return tables('step', each, head + f'minutes = {5 * len(each)}\n')
    parts = ''.join('[[step.part]]\ntitle = "p"\nminutes = 1\nmin = 0.5\nsay = "s"\n' for _ in range(15000))
    one = '[[step]]\nid = "s"\ntitle = "S"\nshort = "S"\ncollects = "issue"\npurpose = "p"\n'
    return {
        'steps': steps(step(n) for n in range(1, 4001)),
        'steps-one-id': steps(dict(step(1)) for _ in range(4000)),
        'steps-wrong': steps(step(n, mintues=3) for n in range(1, 4001)),
        'parts': head + 'minutes = 15000\n' + one + 'minutes = 15000\nmin = 15000\nmax = 15000\n' + parts,
        'prompts': head + 'minutes = 5\n' + one + f'minutes = 5\nmin = 5\nmax = 5\nprompts = {json.dumps(["Who?"] * 100000)}\n',
        'tips': head + 'minutes = 5\n' + one + f'minutes = 5\nmin = 5\nmax = 5\ntips = {json.dumps(["Wait."] * 100000)}\n',
        'say': head + 'minutes = 5\n' + one + f'minutes = 5\nmin = 5\nmax = 5\nsay = {json.dumps("Good morning. " * 60000)}\n',
        'pillars': head + 'minutes = 5\n' + f'pillars = {json.dumps([f"p{n}" for n in range(80000)])}\n' + one + 'minutes = 5\nmin = 5\nmax = 5\n',
        'checks': head + 'minutes = 5\n' + one + 'minutes = 5\nmin = 5\nmax = 5\n[check]\n' + ''.join(f'c{n} = "off"\n' for n in range(60000)),
        'minutes-vast': head + 'minutes = 1e300\n' + one + 'minutes = 1e300\nmin = 1e300\nmax = 1e300\n',
        'deep': head + 'minutes = 5\nx = ' + '[' * 500000 + ']' * 500000 + '\n',
    }


def SETUPS():
    head = 'format = "ctrls-setup/1"\ntitle = "T"\n'
    return {
        'groups': tables('group', ({'name': f'Table {n}', 'participants': 5} for n in range(1, 4001)), head),
        'groups-one-name': tables('group', ({'name': 'Table'} for n in range(1, 4001)), head),
        'facilitators': head + f'facilitators = {json.dumps([f"Zoé {n}" for n in range(50000)])}\n',
        'backgrounds': head + '[[group]]\nname = "One"\n' + f'backgrounds = {json.dumps([f"b{n}" for n in range(80000)])}\n',
        'unknown-keys': full((f'k{n} = {n}\n' for n in count()), head=head),
        'long-title': f'format = "ctrls-setup/1"\ntitle = "{"x " * 500000}"\n',
    }


def EVENTS():
    head = 'format = "ctrls-event/1"\nname = "E"\n'
    return {
        'axes': tables('axis', ({'title': f'Axis {n}', 'about': 'a'} for n in count()), head),
        'axes-alike': tables('axis', ({'title': 'Axis'} for n in count()), head),
        'lessons': tables('lesson', ({'text': f'learned {n}'} for n in count()), head),
        'unknown-keys': full((f'k{n} = {n}\n' for n in count()), head=head),
        'long-name': f'format = "ctrls-event/1"\nname = "{"x " * 500000}"\n',
    }


def INPUTS():
    """What is typed; a line that is stored costs one write to the disk, which no budget of the processor counts."""
    begin = '/go\n/next\n'
    return {
        'notes': full((f'A note {n} that says something of the town hall and of its people, and of what they want\n' for n in count()),
                      4000, begin),
        'undos': full(('/undo\n' for _ in count()), 40000, begin),
        'unknown-commands': full(('/nxet\n' for _ in count()), 40000, begin),
        'one-line': begin + 'x' * 1000000 + '\n',
        'one-action': begin + '/action Call | ' + 'pilot=Zoé due=fin mars ' * 30000 + '\n',
        'bars': begin + '/action Call ' + '| ' * 400000 + '\n',
        'links': begin + '#E1 ' * 250000 + '\n',
        'mentions': begin + '@a ' * 300000 + '\n',
        'ids': begin + 'A note\n/vote ' + 'E1=1 ' * 150000 + '\n',
        'dates': begin + '/action Call | due=' + '12 mars ' * 100000 + '\n',
        'groups': full((f'/group + Table {n}\n' for n in count()), 1500),
        'blank-lines': '\n' * 1000000,
        'nul': '\0' * 1000000,
        'no-utf8': b'\xff\n' * 2000 + b'\xff' * 900000,
        'boards': begin + ''.join(f'note {n}\n' for n in range(300)) + '/board\n' * 300,
        'plans': begin + '/plan\n' * 1000,
    }
