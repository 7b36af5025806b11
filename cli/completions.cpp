// Completions for bash, zsh and fish, from the declared command line. Each stands alone: no library of completions is needed.
#include "manual.hpp"
#include "option_table.hpp"

namespace kalpanji::cli {

namespace {

std::string joined(std::vector<std::string_view> const& words, std::string_view between) {
  std::string out;
  for (auto const& word : words) (out += out.empty() ? "" : between) += word;
  return out;
}

std::span<CommandRow const> named_commands() { return command_rows().subspan(1); }

std::string command_names(std::string_view between) {
  std::vector<std::string_view> names;
  for (auto const& command : named_commands()) names.push_back(command.name);
  return joined(names, between);
}

bool takes_value(OptionRow const& o) { return o.value != Value::none; }
bool takes_file(OptionRow const& o) { return o.value == Value::file; }
std::string dashed(OptionRow const& o) { return "--" + std::string{o.long_name}; }

// Both languages on one line; inside single quotes of a shell.
std::string in_words(Phrase words, std::string_view quote) {
  std::string out;
  for (char const c : std::string{words.bn} + " / " + std::string{words.en}) {
    if (c == '\'') out += quote;
    else out += c;
  }
  return out;
}

std::string words_of(CommandRow const& c) {
  std::string out;
  for (auto const* o : rows_of(c.bit)) {
    if (is_positional(*o)) continue;
    if (!o->short_name.empty()) out += " -" + std::string{o->short_name};
    if (o->value_optional) out += " " + dashed(*o);
    out += " " + dashed(*o) + (takes_value(*o) ? "=" : "");
  }
  return out.substr(1);
}

// The patterns of a `case` for an option of a command.
std::string patterns(CommandRow const& c, OptionRow const& o) {
  auto out = "'" + std::string{c.name} + " " + dashed(o) + "'";
  if (!o.short_name.empty()) out += "|'" + std::string{c.name} + " -" + std::string{o.short_name} + "'";
  return out;
}

// A description inside zsh's brackets.
std::string in_brackets(OptionRow const& o) {
  std::string out;
  for (char const c : in_words(o.words, "'\\''")) {
    if (c == '[' || c == ']' || c == ':') out += '\\';
    out += c;
  }
  return out;
}

std::string zsh_argument(OptionRow const& o, Command command) {
  auto const choices = choices_of(o, command);
  auto const action = takes_file(o) ? std::string{"_files"} : !choices.empty() ? "(" + joined(choices, " ") + ")" : std::string{" "};
  if (is_positional(o)) return "'*:" + std::string{o.placeholder} + ":" + (takes_file(o) ? "_files" : " ") + "'";
  auto const value = !takes_value(o) ? std::string{} : (o.value_optional ? "::" : ":") + std::string{o.long_name} + ":" + action;
  auto const name = [&](std::string const& spelt, std::string_view mark) { return "'" + spelt + std::string{takes_value(o) ? mark : ""} + "[" + in_brackets(o) + "]" + value + "'"; };
  std::string out;
  if (!o.short_name.empty()) out = name("-" + std::string{o.short_name}, "") + " ";
  return out + name(dashed(o), o.value_optional ? "=-" : "=");
}

}  // namespace

std::string bash_completion() {
  std::string out = R"(# bash completion of kalpanji; made from its command line.
_kalpanji() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= word words=
  COMPREPLY=()
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in )" + command_names("|") + R"() command=$word; break ;; esac
  done
  # bash cuts --format=svg in three
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}
  fi
  case "$command $prev" in
)";
  for (auto const& c : command_rows())
    for (auto const* o : rows_of(c.bit)) {
      if (!takes_value(*o) || is_positional(*o)) continue;
      if (auto const choices = choices_of(*o, c.bit); !choices.empty()) out += "    " + patterns(c, *o) + ") COMPREPLY=($(compgen -W '" + joined(choices, " ") + "' -- \"$cur\")); return ;;\n";
      else if (takes_file(*o)) out += "    " + patterns(c, *o) + ") COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n";
      else out += "    " + patterns(c, *o) + ") return ;;\n";
    }
  out += "  esac\n  case $command in\n";
  for (auto const& c : command_rows()) out += "    " + (c.name.empty() ? "''" : std::string{c.name}) + ") words='" + words_of(c) + (c.name.empty() ? " " + command_names(" ") : "") + "' ;;\n";
  return out + R"(  esac
  if [[ $cur == -* || -z $command ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
  fi
  return 0
}
complete -o default -F _kalpanji kalpanji
)";
}

std::string zsh_completion() {
  std::string out = "#compdef kalpanji\n# zsh completion of kalpanji; made from its command line.\n_kalpanji() {\n  local state\n  local -a commands\n  commands=(\n";
  for (auto const& c : named_commands()) out += "    '" + std::string{c.name} + ":" + in_words(c.purpose, "'\\''") + "'\n";
  out += "  )\n  _arguments -C";
  for (auto const* o : rows_of(top)) out += " " + zsh_argument(*o, top);
  out += " '1:command:->command' '*::argument:->argument'\n  case $state in\n    command) _describe command commands ;;\n    argument)\n      case $words[1] in\n";
  for (auto const& c : named_commands()) {
    out += "        " + std::string{c.name} + ")\n          _arguments";
    for (auto const* o : rows_of(c.bit)) out += " \\\n            " + zsh_argument(*o, c.bit);
    out += " ;;\n";
  }
  return out + "      esac ;;\n  esac\n}\n_kalpanji \"$@\"\n";
}

std::string fish_completion() {
  std::string out = "# fish completion of kalpanji; made from its command line.\n";
  for (auto const& c : command_rows()) {
    auto const where = c.name.empty() ? std::string{"-n __fish_use_subcommand"} : "-n '__fish_seen_subcommand_from " + std::string{c.name} + "'";
    if (!c.name.empty()) out += "complete -c kalpanji -n __fish_use_subcommand -f -a " + std::string{c.name} + " -d '" + in_words(c.purpose, "\\'") + "'\n";
    for (auto const* o : rows_of(c.bit)) {
      if (is_positional(*o)) continue;
      out += "complete -c kalpanji " + where;
      if (!o->short_name.empty()) out += " -s " + std::string{o->short_name};
      out += " -l " + std::string{o->long_name};
      auto const choices = choices_of(*o, c.bit);
      if (takes_file(*o)) out += " -r -F";
      else if (!choices.empty()) out += std::string{o->value_optional ? " -f" : " -x"} + " -a '" + joined(choices, " ") + "'";
      else if (takes_value(*o)) out += " -x";
      out += " -d '" + in_words(o->words, "\\'") + "'\n";
    }
  }
  return out;
}

}  // namespace kalpanji::cli
