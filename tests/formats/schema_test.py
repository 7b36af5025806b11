"""Every sample's JSON against docs/schema: valid, and no member that the schema does not describe.
usage: schema_test.py KALPANJI SOURCE_DIR"""
import copy, glob, json, os, subprocess, sys

import jsonschema

tool, source = sys.argv[1], sys.argv[2]


def closed(schema):
    """The schema, but for findings, with no room for members it does not name."""
    if isinstance(schema, list):
        return [closed(s) for s in schema]
    if not isinstance(schema, dict):
        return schema
    out = {k: v if k in ("enum", "const", "required") else closed(v) for k, v in schema.items()}
    if isinstance(out.get("properties"), dict):
        out["additionalProperties"] = False
        if "findings" in schema["properties"] and "expressions" in schema["properties"]:
            out["properties"]["findings"] = schema["properties"]["findings"]  # rules may bring members of their own
    return out


validators = {}
for path in glob.glob(os.path.join(source, "docs/schema/*.schema.json")):
    schema = json.load(open(path, encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    validators[schema["title"]] = jsonschema.Draft7Validator(closed(copy.deepcopy(schema)))

seen, failures = {}, []


def judge(name, text, schema=None):
    for line in text.splitlines():
        value = json.loads(line)
        title = value.get("schema", schema)
        seen[title] = seen.get(title, 0) + 1
        for error in validators[title].iter_errors(value):
            failures.append(f"{name}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")


def run(*arguments, stdin=None):
    return subprocess.run([tool, *arguments], input=stdin, capture_output=True, encoding="utf-8").stdout


for sample in sorted(glob.glob(os.path.join(source, "samples/*/input.txt"))):
    judge(sample, run("extract", sample, "--date=2024-07-05"))
    judge(sample, run("check", sample, "--format=json"))
    judge(sample, run("itinerary", sample, "--format=json", "--from=1900-01-01"))
    judge(sample, run("timeline", sample, "--format=json"))
for golden in ("visit.jsonl", "visit.json"):
    judge(golden, open(os.path.join(source, "tests/formats/golden", golden), encoding="utf-8").read())
lines = ['{"id":"a","text":"আজ সকাল ১০টায় সভা; ২৫ বৈশাখ ১৪২৯"}', "{", '{"id":"b"}', '{"text":""}', '{"text":"x","date":"2023-02-30"}', '{"text":"a\\u0000"}']
judge("jsonl", run("extract", "--input=jsonl", stdin="\n".join(lines)))

judge("told twice", run("extract", stdin="২ জুলাই ২০২৪ সভা হয়। ২ জুলাই ২০২৪ সভা হয়।\n১৭ আষাঢ় ১৪৩১ (১ জুলাই ২০২৪) মেলা বসে।"))
judge("convert", run("convert", "--format=json", "2024-07-04", "২৫ বৈশাখ ১৪২৯", "জুলাই ২০২৪", "0620-03-15"), "kalpanji.conversion/1")

for schema in validators:
    if schema not in seen:
        failures.append(f"nothing was written of {schema}")
# The judge can say no.
if not list(validators["kalpanji.itinerary/1"].iter_errors({"schema": "kalpanji.itinerary/1", "title": "", "from": None, "to": None, "sections": [], "more": 1})):
    failures.append("an undescribed member was let through")
print("\n".join(failures) if failures else f"ok: {seen}")
sys.exit(1 if failures else 0)
