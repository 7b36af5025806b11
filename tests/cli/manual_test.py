#!/usr/bin/env python3
"""The manual page and the completions against the command itself: what --help lists stands in each of them, and nothing else does. Both
languages of --help list the same, and every example that it gives is taken.

    manual_test.py --command build/release/kalpanji --manual build/release/manual

bash's completion is asked in a real bash; mandoc, groff, zsh and fish judge theirs where they are installed.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

failures, judged = [], []


def expect(claim, held, detail=""):
    judged.append(claim)
    if not held:
        failures.append(f"{claim}: {detail}")


def run(*words, **more):
    return subprocess.run(words, capture_output=True, encoding="utf-8", timeout=60, **more)


def help_of(command, *words):
    return run(command, *words, "--help", "--lang=en").stdout


def entries_of(text):
    """{spelling: what is said of it on one line} of a help text."""
    out, spelling = {}, None
    for line in text.splitlines():
        if found := re.match(r"  (-\S.*?|[A-Z]+ ?…?)(?:  +(.*))?$", line):
            spelling = found[1]
            out[spelling] = found[2] or ""
        elif spelling and line.startswith(" " * 27):
            out[spelling] += " " + line.strip()
        else:
            spelling = None
    return {spelling: words.strip() for spelling, words in out.items()}


def options_in_help(text):
    return {name for spelling in entries_of(text) for name in re.findall(r"(?<![\w-])--?[a-z][a-z0-9-]*", spelling.split("=")[0])}


def every_example(command, name, text):
    """Runs each "e.g." of a command's help in a folder where the files that it names are; the number of them."""
    with tempfile.TemporaryDirectory(prefix="kalpanji-help-") as folder:
        for file in ("article.txt", "a.txt", "b.txt"):
            pathlib.Path(folder, file).write_text("৪ জুলাই ২০২৪ সভা হয়।\n", encoding="utf-8")
        pathlib.Path(folder, "known.json").write_text("{}\n", encoding="utf-8")
        given = {"convert": "2024-07-04", "explain": "KP1001"}.get(name, "article.txt")
        examples = {spelling: re.search(r"e\.g\. (.*)$", words) for spelling, words in entries_of(text).items()}
        for spelling, example in examples.items():
            expect(f"{name} {spelling} has an example", example is not None, text)
            if example is None:
                continue
            words = example[1] if example[1].startswith("-") else ""
            done = run("bash", "-c", f"'{command}' {name} {'' if not words else given} {words or example[1]}", cwd=folder)
            expect(f"{name} {spelling}: {example[1]}", done.returncode in (0, 1) and not re.search("no such|not one of|missing", done.stderr), done.stderr)
        return len(examples)


def section(text, begin, end):
    at = text.index(begin)
    stop = text.find(end, at + len(begin))
    return text[at:stop if stop >= 0 else len(text)]


def in_manual(text, name):
    part = section(text, f".Ss kalpanji {name}\n", "\n.S") if name else section(text, ".Sh DESCRIPTION", "\n.Ss")
    out = set()
    for line in re.findall(r"^\.It (.*)$", part, re.M):
        for long, short in re.findall(r"Fl \\-(\S+)|Fl (\w)\b", line):
            out.add("--" + long.replace("\\-", "-") if long else "-" + short)
    return out


def in_bash(text, name):
    words = re.search(rf"^    {name or chr(39) * 2}\) words='([^']*)'", text, re.M)[1].split()
    return {word.rstrip("=") for word in words if word.startswith("-")}


def in_zsh(text, name):
    part = section(text, f"        {name})\n", " ;;\n") if name else re.search(r"_arguments -C (.*)", text)[1]
    return set(re.findall(r"'(--?[a-z][a-z0-9-]*?)(?:=-|=)?\[", part))


def in_fish(text, name):
    part = [line for line in text.splitlines() if (f"__fish_seen_subcommand_from {name}'" in line if name else "-n __fish_use_subcommand" in line and " -f -a " not in line)]
    out = set()
    for line in part:
        head = line.split(" -d '")[0]
        out |= {"-" + s for s in re.findall(r" -s (\w)", head)} | {"--" + s for s in re.findall(r" -l ([a-z0-9-]+)", head)}
    return out


def asked(completion, *words):
    """What bash offers for the last of the words, cut as readline cuts them."""
    cut = [piece for word in words for piece in (re.split(r"(=)", word, maxsplit=1) if word.startswith("--") and "=" in word else [word])]
    quoted = " ".join("'" + word + "'" for word in cut)
    script = f"source '{completion}'; COMP_WORDS=({quoted}); COMP_CWORD={len(cut) - 1}; _kalpanji; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    done = run("bash", "--norc", "-c", script)
    expect(f"bash completes {' '.join(words)} without a word", done.stderr == "", done.stderr)
    return done.stdout.split()


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--command", required=True)
    arguments.add_argument("--manual", required=True, type=pathlib.Path)
    given = arguments.parse_args()
    files = {"manual page": ("kalpanji.1", in_manual), "bash": ("kalpanji.bash", in_bash), "zsh": ("_kalpanji", in_zsh), "fish": ("kalpanji.fish", in_fish)}
    texts = {name: (given.manual / file).read_text(encoding="utf-8") for name, (file, _) in files.items()}
    overview = help_of(given.command)
    commands = re.findall(r"^  ([a-z]+)  ", section(overview, "Commands\n", "\n\n"), re.M)
    expect("the command has its six subcommands", set(commands) >= {"timeline", "itinerary", "check", "extract", "convert", "explain"}, commands)
    options = examples = 0
    for name in ["", *commands]:
        told = options_in_help(help_of(given.command, name) if name else overview)
        expect(f"--help of {name or 'kalpanji'} lists options", len(told) >= 2, told)
        options += len(told)
        bengali = run(given.command, *([name] if name else []), "--help").stdout
        expect(f"help of {name or 'kalpanji'} lists the same in both languages", entries_of(bengali).keys() == entries_of(help_of(given.command, name) if name else overview).keys(), bengali)
        if name:
            examples += every_example(pathlib.Path(given.command).resolve(), name, help_of(given.command, name))
        for what, (_, read) in files.items():
            found = read(texts[what], name)
            expect(f"{what}: {name or 'kalpanji'}", found == told, f"lacks {sorted(told - found)}, has {sorted(found - told)} besides")

    bash = given.manual / "kalpanji.bash"
    for words, has, lacks in (
        (["kalpanji", ""], set(commands), {"--format="}),
        (["kalpanji", "it"], {"itinerary"}, {"timeline"}),
        (["kalpanji", "timeline", "--th"], {"--theme="}, {"--text="}),
        (["kalpanji", "timeline", "--format=m"], {"mermaid", "markwhen"}, {"svg"}),
        (["kalpanji", "timeline", "--format", "s"], {"svg"}, {"html"}),
        (["kalpanji", "check", "--fix="], {"safe", "all"}, set()),
        (["kalpanji", "check", "a.txt", "--fail-on=w"], {"warning"}, {"error"}),
        (["kalpanji", "explain", "--lang="], {"bn", "en"}, set()),
        (["kalpanji", "itinerary", "a.txt"], set(), {"itinerary", "--format="}),
    ):
        got = set(asked(bash, *words))
        expect(f"bash: {' '.join(words)}", has <= got and not lacks & got, got)

    judges = {"mandoc": (["mandoc", "-Tlint"], "kalpanji.1"), "groff": (["groff", "-mandoc", "-ww", "-k", "-Tutf8", "-z"], "kalpanji.1"), "bash": (["bash", "-n"], "kalpanji.bash"),
              "zsh": (["zsh", "-n"], "_kalpanji"), "fish": (["fish", "-n"], "kalpanji.fish")}
    for tool, (words, file) in judges.items():
        if not shutil.which(tool):
            print(f"skipped: {tool} is not installed")
            continue
        done = run(*words, str(given.manual / file))
        expect(f"{tool} takes {file}", done.returncode == 0 and not done.stdout + done.stderr, (done.stdout + done.stderr)[:500])
    # The readers can say no.
    expect("an option left out is seen", in_bash(texts["bash"].replace("--theme=", ""), "timeline") != options_in_help(help_of(given.command, "timeline")))
    print("\n".join(failures) if failures else f"ok: {options} options with {examples} examples of {len(commands)} commands in {len(files)} files, {len(judged)} claims")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
