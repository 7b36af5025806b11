// Completions for bash, zsh and fish, from the declared command line. Each stands alone: no library of completions is needed.
#include "manual.hpp"

namespace kalpanji::cli {

namespace {

std::string joined(std::vector<std::string> const& words, std::string_view between) {
  std::string out;
  for (auto const& word : words) (out += out.empty() ? "" : between) += word;
  return out;
}

std::string command_names(std::vector<CommandFacts> const& commands, std::string_view between) {
  std::vector<std::string> names;
  for (std::size_t i = 1; i < commands.size(); ++i) names.push_back(commands[i].name);
  return joined(names, between);
}

// Both languages on one line; inside single quotes of a shell.
std::string in_words(std::string const& bengali, std::string const& english, std::string_view quote) {
  std::string out;
  for (char const c : bengali.empty() ? english : bengali + " / " + english) {
    if (c == '\'') out += quote;
    else out += c;
  }
  return out;
}

std::string words_of(CommandFacts const& c) {
  std::string out;
  for (auto const& o : c.options) {
    if (!o.positional.empty()) continue;
    if (!o.short_name.empty()) out += " -" + o.short_name;
    if (o.long_name.empty()) continue;
    if (o.value_optional) out += " --" + o.long_name;
    out += " --" + o.long_name + (o.takes_value ? "=" : "");
  }
  return out.empty() ? out : out.substr(1);
}

// The patterns of a `case` for an option of a command.
std::string patterns(CommandFacts const& c, OptionFacts const& o) {
  std::string out;
  if (!o.long_name.empty()) out = "'" + c.name + " --" + o.long_name + "'";
  if (!o.short_name.empty()) out += (out.empty() ? "'" : "|'") + c.name + " -" + o.short_name + "'";
  return out;
}

// A description inside zsh's brackets.
std::string in_brackets(OptionFacts const& o) {
  std::string out;
  for (char const c : in_words(o.bengali, o.english, "'\\''")) {
    if (c == '[' || c == ']' || c == ':') out += '\\';
    out += c;
  }
  return out;
}

std::string zsh_argument(OptionFacts const& o) {
  auto const action = o.takes_file ? std::string{"_files"} : !o.values.empty() ? "(" + joined(o.values, " ") + ")" : std::string{" "};
  if (!o.positional.empty()) return "'*:" + o.positional + ":" + (o.takes_file ? "_files" : " ") + "'";
  auto const value = !o.takes_value ? std::string{} : (o.value_optional ? "::" : ":") + o.long_name + ":" + action;
  auto const name = [&](std::string const& dashed, std::string_view mark) { return "'" + dashed + std::string{o.takes_value ? mark : ""} + "[" + in_brackets(o) + "]" + value + "'"; };
  std::string out;
  if (!o.short_name.empty()) out = name("-" + o.short_name, "");
  if (!o.long_name.empty()) (out += out.empty() ? "" : " ") += name("--" + o.long_name, o.value_optional ? "=-" : "=");
  return out;
}

}  // namespace

std::string bash_completion(std::vector<CommandFacts> const& commands) {
  std::string out = R"(# bash completion of kalpanji; made from its command line.
_kalpanji() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= word words=
  COMPREPLY=()
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in )" + command_names(commands, "|") + R"() command=$word; break ;; esac
  done
  # bash cuts --format=svg in three
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}
  fi
  case "$command $prev" in
)";
  for (auto const& c : commands)
    for (auto const& o : c.options) {
      if (!o.takes_value || !o.positional.empty()) continue;
      if (!o.values.empty()) out += "    " + patterns(c, o) + ") COMPREPLY=($(compgen -W '" + joined(o.values, " ") + "' -- \"$cur\")); return ;;\n";
      else if (o.takes_file) out += "    " + patterns(c, o) + ") COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n";
      else out += "    " + patterns(c, o) + ") return ;;\n";
    }
  out += "  esac\n  case $command in\n";
  for (auto const& c : commands) out += "    " + (c.name.empty() ? "''" : c.name) + ") words='" + words_of(c) + (c.name.empty() ? " " + command_names(commands, " ") : "") + "' ;;\n";
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

std::string zsh_completion(std::vector<CommandFacts> const& commands) {
  std::string out = "#compdef kalpanji\n# zsh completion of kalpanji; made from its command line.\n_kalpanji() {\n  local state\n  local -a commands\n  commands=(\n";
  for (std::size_t i = 1; i < commands.size(); ++i) out += "    '" + commands[i].name + ":" + in_words(commands[i].bengali, commands[i].english, "'\\''") + "'\n";
  out += "  )\n  _arguments -C";
  for (auto const& o : commands.front().options) out += " " + zsh_argument(o);
  out += " '1:command:->command' '*::argument:->argument'\n  case $state in\n    command) _describe command commands ;;\n    argument)\n      case $words[1] in\n";
  for (std::size_t i = 1; i < commands.size(); ++i) {
    out += "        " + commands[i].name + ")\n          _arguments";
    for (auto const& o : commands[i].options) out += " \\\n            " + zsh_argument(o);
    out += " ;;\n";
  }
  return out + "      esac ;;\n  esac\n}\n_kalpanji \"$@\"\n";
}

std::string fish_completion(std::vector<CommandFacts> const& commands) {
  std::string out = "# fish completion of kalpanji; made from its command line.\n";
  for (auto const& c : commands) {
    auto const where = c.name.empty() ? std::string{"-n __fish_use_subcommand"} : "-n '__fish_seen_subcommand_from " + c.name + "'";
    if (!c.name.empty()) out += "complete -c kalpanji -n __fish_use_subcommand -f -a " + c.name + " -d '" + in_words(c.bengali, c.english, "\\'") + "'\n";
    for (auto const& o : c.options) {
      if (!o.positional.empty()) continue;
      out += "complete -c kalpanji " + where;
      if (!o.short_name.empty()) out += " -s " + o.short_name;
      if (!o.long_name.empty()) out += " -l " + o.long_name;
      if (o.takes_file) out += " -r -F";
      else if (!o.values.empty()) out += std::string{o.value_optional ? " -f" : " -x"} + " -a '" + joined(o.values, " ") + "'";
      else if (o.takes_value) out += " -x";
      out += " -d '" + in_words(o.bengali, o.english, "\\'") + "'\n";
    }
  }
  return out;
}

}  // namespace kalpanji::cli
