#!/usr/bin/env python3
"""The report in SARIF against the JSON Schema of SARIF 2.1.0, and against what its readers rely on and the schema cannot say.

    sarif_test.py KALPANJI SOURCE_DIR [SCHEMA]

SCHEMA is OASIS's sarif-2.1.0.json, or its last draft sarif-2.1.0-rtm.5.json, which the npm package @microsoft/jest-sarif carries in lib/schemas; without
it only the rest is judged. Reads every bad example of the rules, every sample and texts that would break offsets, in both languages."""
import json
import pathlib
import subprocess
import sys
import tempfile
import urllib.parse

import jsonschema

tool, source = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
validator = None
if len(sys.argv) > 3:
    schema = json.loads(pathlib.Path(sys.argv[3]).read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
failures, results_seen, rules_seen = [], 0, set()


def fail(name, why):
    failures.append(f"{name}: {why}")


def place_of(text, offset):
    """Line and column of a code point, from 1; lines end at LF, CR or CR LF."""
    before = text[:offset]
    line = before.replace("\r\n", "\n").replace("\r", "\n").count("\n")
    start = max(before.rfind("\n"), before.rfind("\r")) + 1
    return line + 1, offset - start + 1


def judge_region(name, region, text):
    first, length = region["charOffset"], region["charLength"]
    raw = text.encode()
    if raw[region["byteOffset"]:region["byteOffset"] + region["byteLength"]].decode() != text[first:first + length]:
        fail(name, f"bytes and code points name two places: {region}")
    if (region["startLine"], region["startColumn"]) != place_of(text, first) or (region["endLine"], region["endColumn"]) != place_of(text, first + length):
        fail(name, f"line and column are not those of the code points: {region}, {place_of(text, first)}")
    if length < 1:
        fail(name, "an empty region")


def filled(string, arguments):
    for i, argument in enumerate(arguments):
        string = string.replace("{%d}" % i, argument)
    return string


def judge(name, report, texts):
    """`texts` by the name that the command was given."""
    global results_seen
    log = json.loads(report)
    if validator is not None:
        for error in list(validator.iter_errors(log))[:5]:
            fail(name, f"schema: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
    if log["version"] != "2.1.0" or "$schema" not in log:
        fail(name, "no version or schema")
    (run,) = log["runs"]
    if run["columnKind"] != "unicodeCodePoints":
        fail(name, "columnKind")
    driver = run["tool"]["driver"]
    for rule in driver["rules"]:
        if not rule["help"]["text"] or not rule["messageStrings"]:
            fail(name, f"{rule['id']} has no help or no message")
    base = set(run["originalUriBaseIds"])
    for artifact in run["artifacts"]:
        location = artifact["location"]
        if artifact["encoding"] != "UTF-8" or "\\" in location["uri"] or (not location["uri"].startswith("file://") and location["uriBaseId"] not in base):
            fail(name, f"artifact {location}")
    for result in run["results"]:
        results_seen += 1
        rules_seen.add(result["ruleId"])
        rule = driver["rules"][result["ruleIndex"]]
        if rule["id"] != result["ruleId"]:
            fail(name, "ruleIndex names another rule")
        if result["level"] not in ("error", "warning", "note"):
            fail(name, f"level {result['level']}")
        message = result["message"]
        if message["id"] not in rule["messageStrings"]:
            fail(name, f"{rule['id']} has no message {message['id']}")
        elif any(a in filled(rule["messageStrings"][message["id"]]["text"], message["arguments"]) for a in ["{0}", "{1}", "{2}"]) or not message["text"]:
            fail(name, f"{rule['id']}: {message['text']}")
        (location,) = result["locations"]
        for place in [location] + result.get("relatedLocations", []):
            where = place["physicalLocation"]
            path = urllib.parse.unquote(where["artifactLocation"]["uri"])
            judge_region(name, where["region"], texts[path])
            if urllib.parse.unquote(run["artifacts"][where["artifactLocation"]["index"]]["location"]["uri"]) != path:
                fail(name, "artifact index names another file")
        for related in result.get("relatedLocations", []):
            if not related["message"]["text"]:
                fail(name, "a related place without a message")
        own = texts[urllib.parse.unquote(location["physicalLocation"]["artifactLocation"]["uri"])]
        for fix in result.get("fixes", []):
            for change in fix["artifactChanges"]:
                for replacement in change["replacements"]:
                    judge_region(name, replacement["deletedRegion"], own)
                    if not replacement["insertedContent"]["text"]:
                        fail(name, "a repair that inserts nothing")
        if not result["partialFingerprints"]:
            fail(name, "no fingerprint")
        if any(s["kind"] not in ("inSource", "external") for s in result.get("suppressions", [])):
            fail(name, "suppression of no known kind")
    return log


def report(texts, *options):
    with tempfile.TemporaryDirectory() as folder:
        for path, text in texts.items():
            (pathlib.Path(folder) / path).write_bytes(text.encode())
        done = subprocess.run([tool, "check", "--format=sarif", *options, *texts], capture_output=True, cwd=folder)
        if done.returncode == 2:
            fail(list(texts)[0], done.stderr.decode())
        return done.stdout.decode()


def read_and_judge(name, texts, *options):
    return [judge(name + lang, report(texts, "--lang=" + lang, *options), texts) for lang in ("bn", "en")]


def fingerprints(log):
    return [r["partialFingerprints"] for r in log["runs"][0]["results"]]


for table in sorted((source / "tests/checks").glob("KP[1-7]*.txt")):
    for line in table.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith(("#", "later ")):
            continue
        text, options, codes = line.split("\t")
        if table.stem in codes:
            judge(table.stem, report({"a.txt": text.replace("\\n", "\n")}, *("--" + o for o in options.split())), {"a.txt": text.replace("\\n", "\n")})
for sample in sorted(source.glob("samples/*/input.txt")):
    read_and_judge(sample.parent.name, {"input.txt": sample.read_text(encoding="utf-8")})

wrong = "বুধবার (৪ জুলাই, ২০২৪) সভা।"
read_and_judge("offsets", {"a.txt": f"\ufeff👍 {wrong}\r\n\r👍👍\t{wrong}\rক\u200c {wrong} ১রা জুলাই"})
read_and_judge("a name to be escaped", {"ক খ%#?.txt": wrong})
quiet, _ = read_and_judge("suppressed", {"a.txt": f"<!-- kalpanji off -->{wrong}"})
if [s["kind"] for s in quiet["runs"][0]["results"][0]["suppressions"]] != ["inSource"]:
    fail("suppressed", "a suppressed finding must stay, marked")
(here, _), (there, _) = read_and_judge("fingerprint", {"a.txt": wrong}), read_and_judge("moved fingerprint", {"a.txt": "এক।\n\nদুই। " + wrong})
if fingerprints(here) != fingerprints(there):
    fail("fingerprint", "changes with the line")
twice, _ = read_and_judge("twice", {"a.txt": wrong + "\n" + wrong})
if len({json.dumps(f) for f in fingerprints(twice)}) != 2:
    fail("fingerprint", "two slips with the same words share one")
event = " জুলাই ২০২৪ প্রধানমন্ত্রী আস্তানায় সম্মেলনের উদ্বোধন করেন।"
read_and_judge("several files", {"a.txt": "২" + event, "b.txt": "👍\n৪" + event}, "--together")
read_and_judge("none", {"a.txt": "২ জুলাই ২০২৪ সভা।"})

if len(rules_seen) < 50:
    fail("rules", f"only {len(rules_seen)} rules were seen")
# The judge can say no.
bad = json.loads(report({"a.txt": wrong}))
bad["runs"][0]["results"][0]["level"] = "fatal"
bad["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startColumn"] = 0
if validator is not None and len(list(validator.iter_errors(bad))) < 2:
    fail("judge", "a report with a level and a column that do not exist was let through")
print("\n".join(failures) if failures else f"ok: {results_seen} findings of {len(rules_seen)} rules" + ("" if validator else "; no schema given"))
sys.exit(1 if failures else 0)
