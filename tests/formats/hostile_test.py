#!/usr/bin/env python3
"""Titles, names and texts of strangers through every writer: each output parses and holds exactly the events that were told.

    hostile_test.py WRITE_HOSTILE

The parsers are expat, Python's of JSON, CSV and HTML, and rules of the formats that have no parser here. That each judge can say no
is tried at the end on outputs broken on purpose.
"""
import csv
import html.parser
import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

ROUNDS = 120
FORMULA = tuple("=+-@\t\r")
# What a terminal obeys or a reader's eye is turned by.
UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f\x80-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]")


class Page(html.parser.HTMLParser):
    """Every element with its attributes, what stands in script elements, and whether all were closed."""
    VOID = {"meta", "br", "img", "link", "hr", "input", "path", "rect", "circle", "line", "use"}

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.elements, self.open, self.scripts, self.wrong = [], [], [], []
        self.feed(text)
        self.close()
        if self.open:
            self.wrong.append(f"left open: {self.open}")

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> closes nothing")

    def handle_data(self, data):
        if self.open and self.open[-1] == "script":
            self.scripts.append(data)

    def count(self, tag):
        return sum(1 for name, _ in self.elements if name == tag)


PAGE_ELEMENTS = set("""html head meta title style script body header main h1 h2 div section ol li p a time span bdi small table tr td svg g path rect circle line
    text tspan use defs desc lineargradient stop clippath pattern symbol marker tbody thead th polygon polyline ellipse""".split())


def page(text, rows, events):
    read, out = Page(text), []
    out += read.wrong
    strangers = {tag for tag, _ in read.elements} - PAGE_ELEMENTS
    if strangers:
        out.append(f"elements {strangers}")
    if read.count(rows) != events:
        out.append(f"{read.count(rows)} {rows}, not {events}")
    ids = [a["id"] for _, a in read.elements if "id" in a]
    if len(ids) != len(set(ids)):
        out.append("an id twice")
    for tag, attributes in read.elements:
        out += [f"<{tag} {name}>" for name in attributes if name.startswith("on")]
        target = attributes.get("href") or attributes.get("xlink:href") or "#"
        if not target.startswith(("#", "data:")):
            out.append(f"refers to {target[:40]}")
    # A programme says its events as JSON-LD in the only script there is; a timeline as microdata, without any.
    said = sum("itemscope" in a for _, a in read.elements) + sum(len(json.loads(script)["@graph"]) for script in read.scripts)
    if said != events or read.count("script") != len(read.scripts) or len(read.scripts) > (rows == "tr"):
        out.append(f"{said} events of schema.org in {read.count('script')} scripts")
    return out


def svg(text, n):
    root, out = tree.fromstring(text), []
    told = {e.get("data-event") for e in root.iter() if e.get("data-event")}
    if len(told) != n.events:
        out.append(f"{len(told)} events, not {n.events}")
    for e in root.iter():
        name = e.tag.split("}")[-1].lower()
        if name in ("script", "foreignobject") or any(a.split("}")[-1].startswith("on") for a in e.keys()):
            out.append(f"<{name}>")
    return out


def seen(text):
    return [f"a sign that is not seen: {UNSEEN.search(text)[0]!r}"] if UNSEEN.search(text) else []


def equal(what, got, want):
    return [] if got == want else [f"{got} {what}, not {want}"]


def timeline_text(text, n):
    return seen(text) + equal("events", sum(1 for line in text.split("\n") if line.startswith("│   ") and not line.startswith("│   ⚠ ")), n.events)


def mermaid(text, n):
    lines = text.rstrip("\n").split("\n")
    out = seen(text) + equal("events", sum(line.count(" : ") for line in lines[2:]), n.events)
    if lines[0] != "timeline" or not lines[1].startswith("    title "):
        out.append("begins otherwise")
    for line in lines[2:]:
        period, *told = line.split(" : ")
        if not re.fullmatch(r"    [0-9A-Za-z/~?%#;.-]+", period) or any(re.search(r"[:<>]|%%|#(?!\w+;)", part) or not part.strip() for part in told):
            out.append(line[:80])
    return out


def markwhen(text, n):
    lines = text.split("---\n\n", 1)[1].rstrip("\n").split("\n")
    return seen(text) + equal("events", len(lines), n.events) + [line[:80] for line in lines if not re.match(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?: ", line)]


def markup_free(value):
    """No string of it is markup to a reader that takes it for HTML."""
    if isinstance(value, dict):
        return [x for v in value.values() for x in markup_free(v)]
    if isinstance(value, list):
        return [x for v in value for x in markup_free(v)]
    return [value[:60]] if isinstance(value, str) and re.search(r"[<>\"]", value) else []


def itinerary_text(text, n):
    lines = text.rstrip("\n").split("\n")
    out = seen(text) + equal("sources", sum(1 for line in lines if re.search(r"  \[[^\n]*[০-৯]+ নং লাইন\]$", line) and line.startswith("  ") and "⚠ অসঙ্গতি" not in line[:40]), n.events)
    return out + equal("conflicts", sum(1 for line in lines if line.lstrip().startswith("⚠ অসঙ্গতি: ")), n.findings)


def markdown(text, n):
    lines = text.rstrip("\n").split("\n")
    out = seen(text) + equal("items", sum(1 for line in lines if line.startswith("- ")), n.events) + equal("conflicts", sum(1 for line in lines if line.startswith("  - ⚠ ")), n.findings)
    out += [f"a line of no kind: {line[:60]}" for line in lines if line and not line.startswith(("- ", "# ", "  - ⚠ ", "**", "*"))]
    for line in lines:
        bare = re.sub(r"\\.", "", line)
        if re.search(r"<|`|\]\(", bare):
            out.append(f"markup: {bare[:60]}")
    return out


def ics(text, n):
    out = [f"{len(line.encode())} octets" for line in text.split("\r\n") if len(line.encode()) > 75]
    if "\n" in text.replace("\r\n", "") or "\r" in text.replace("\r\n", ""):
        out.append("a bare line end")
    lines = text.replace("\r\n ", "").split("\r\n")
    out += equal("events", lines.count("BEGIN:VEVENT"), n.events) + equal("ends", lines.count("END:VEVENT"), n.events) + equal("summaries", sum(1 for line in lines if line.startswith("SUMMARY")), n.events)
    return out + [f"no property: {line[:40]}" for line in lines if line and not re.match(r"[A-Z-]+[;:]", line)]


def table(text, n):
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    out = equal("rows", len(rows) - 1, n.events)
    out += [f"{len(row)} fields" for row in rows if len(row) != len(rows[0])]
    return out + [f"a formula: {field[:40]!r}" for row in rows for field in row if field.startswith(FORMULA)]


def timex3(text, n):
    root = tree.fromstring(text)
    out = equal("TIMEX3", sum(1 for _ in root.iter("TIMEX3")), n.events + 1)
    if {e.tag for e in root.iter()} - {"TimeML", "DOCID", "DCT", "TEXT", "TIMEX3"}:
        out.append("other elements")
    held = "".join(root.find("TEXT").itertext())
    # XML has no place for controls; ours holds none, DEL included.
    if n.plain and held.replace("\ufffd", "") != re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd\ufffe\uffff]", "", n.source):
        out.append("the text is another")
    return out


def brat(text, n):
    lines = text.rstrip("\n").split("\n")
    spans = [re.fullmatch(r"T\d+\t[A-Z]+ (\d+) (\d+)\t(.*)", line) for line in lines[::2]]
    out = equal("spans", sum(1 for s in spans if s), n.events) + equal("notes", sum(1 for line in lines[1::2] if re.fullmatch(r"#\d+\tAnnotatorNotes T\d+\t\S+", line)), n.events)
    if n.plain:
        out += [s[0] for s in spans if s and n.source[int(s[1]):int(s[2])] != s[3]]
    return out


def annotation(text, n):
    lines = [json.loads(line) for line in text.rstrip("\n").split("\n")]
    out = equal("annotations", len(lines), n.events)
    for a in lines:
        at, quote = a["target"]["selector"]
        if n.plain and n.source[at["start"]:at["end"]] != quote["exact"]:
            out.append(a["id"])
        if not re.fullmatch(r"[\x21-\x7e]+", a["id"]):
            out.append(f"no URI: {a['id'][:40]}")
    return out


def json_object(where, held):
    def judge(text, n):
        return equal(where, len(held(json.loads(text))), n.findings if where in ("results", "findings") else n.events)
    return judge


def only_lines(pattern):
    def judge(text, n):
        lines = [line for line in text.split("\n") if line]
        return seen(text) + equal("findings", len(lines), n.findings) + [line[:80] for line in lines if not re.match(pattern, line)]
    return judge


def strings_of(member):
    return lambda text, n: equal("events", len(json.loads(text)[member]), n.events) + markup_free(json.loads(text))


JUDGES = {
    "timeline.svg": svg,
    "timeline.embed.svg": svg,
    "timeline.html": lambda text, n: page(text, "li", n.events),
    "timeline.text": timeline_text,
    "timeline.mermaid": mermaid,
    "timeline.markwhen": markwhen,
    "timeline.timelinejs": strings_of("events"),
    "timeline.vis": strings_of("items"),
    "timeline.json": json_object("events", lambda v: v["events"]),
    "itinerary.text": itinerary_text,
    "itinerary.markdown": markdown,
    "itinerary.html": lambda text, n: page(text, "tr", n.events),
    "itinerary.ics": ics,
    "itinerary.json": json_object("items", lambda v: [i for s in v["sections"] for i in s["items"]]),
    "itinerary.csv": table,
    "extract.text": lambda text, n: seen(text),
    "extract.jsonl": lambda text, n: json_object("events", lambda v: v["events"])(text, n) + json_object("findings", lambda v: v["findings"])(text, n) + equal("lines", text.count("\n"), 1),
    "extract.timex3": timex3,
    "extract.csv": table,
    "extract.brat": brat,
    "extract.annotation": annotation,
    "check.text": lambda text, n: seen(text),
    "check.line": only_lines(r".*:\d+:\d+: (error|warning|note): .* \[KP\d{4}\]$"),
    "check.sarif": json_object("results", lambda v: v["runs"][0]["results"]),
    "check.github": only_lines(r"::(error|warning|notice) file=[^,:\n]*,line=\d+,[^:\n]*::"),
    "check.rdjsonl": lambda text, n: equal("findings", sum(1 for line in text.split("\n") if line and json.loads(line)["message"]), n.findings),
}

# Of each kind of output something broken: its judge must complain.
BROKEN = {
    "timeline.svg": lambda t: t.replace("</svg>", "<script/></svg>"),
    "timeline.html": lambda t: t.replace("</main>", "<p onload=''></p></main>"),
    "timeline.text": lambda t: t + "│   আরেকটি\n",
    "timeline.mermaid": lambda t: t.rstrip("\n") + " : ১০:৩০\n",
    "timeline.markwhen": lambda t: t + "কিছু\n",
    "timeline.timelinejs": lambda t: t.replace('"headline":"', '"headline":"<b>', 1),
    "timeline.vis": lambda t: t.replace('"id":"e1",', '"id":"<b>",', 1),
    "itinerary.text": lambda t: t + "\u202e",
    "itinerary.markdown": lambda t: t + "# <b>\n- x\n",
    "itinerary.html": lambda t: t.replace("<tr", "<tr><td></td></tr><tr", 1),
    "itinerary.ics": lambda t: t.replace("END:VEVENT", "END:VEVENT\r\nBEGIN:VEVENT\r\nEND:VEVENT", 1),
    "itinerary.csv": lambda t: t + "=1\r\n",
    "extract.timex3": lambda t: t.replace("<TEXT>", "<TEXT>&"),
    "extract.brat": lambda t: t.replace(" 0 ", " 1 ", 1) if " 0 " in t else t + "x",
    "extract.annotation": lambda t: t.replace('"start":0', '"start":1', 1),
    "check.line": lambda t: t + "কিছু\n",
    "check.github": lambda t: t + "::error::\n",
}


class Told:
    def __init__(self, folder, number):
        events, findings, kind = (folder / f"{number}.count").read_text().split()
        self.events, self.findings, self.plain = int(events), int(findings), kind == "text"
        self.source = (folder / f"{number}.source").read_bytes().decode(errors="replace")


def judge(name, text, told):
    try:
        return JUDGES[name](text, told)
    except Exception as error:  # a parser's refusal
        return [f"{type(error).__name__}: {error}"]


def main():
    failures, outputs, refused = [], 0, 0
    with tempfile.TemporaryDirectory(prefix="kalpanji-hostile-") as name:
        folder = pathlib.Path(name)
        subprocess.run([sys.argv[1], name, str(ROUNDS)], check=True)
        for number in range(ROUNDS):
            told = Told(folder, number)
            for kind in JUDGES:
                outputs += 1
                try:
                    text = (folder / f"{number}.{kind}").read_bytes().decode()
                except UnicodeDecodeError as error:
                    failures.append(f"{number}.{kind}: {error}")
                    continue
                failures += [f"{number}.{kind}: {complaint}" for complaint in judge(kind, text, told)[:3]]
        told = Told(folder, 0)
        for kind, spoil in BROKEN.items():
            if judge(kind, spoil((folder / f"0.{kind}").read_bytes().decode()), told):
                refused += 1
            else:
                failures.append(f"{kind}: a broken output was let through")
    print("\n".join(failures[:60]) if failures else f"ok: {outputs} outputs of {ROUNDS} documents, {refused} broken ones refused")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
