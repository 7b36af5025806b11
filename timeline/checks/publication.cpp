// KP4006: an event told as over that lies ahead of the document's date by more than a day (papers are dated the day after). What is over
// on a coming day must be an event of that day. News of a coming day is full of perfect verbs that tell of something else: of what was set,
// said or prepared (দিন ধার্য করেছেন, ধর্মঘট ডেকেছে), of what belongs to the day (১১ মার্চের টিকিট শেষ হয়ে গেছে), of a rule that
// will hold from then (১ এপ্রিল থেকে নিষিদ্ধ করা হয়েছে). So a verb counts where it names an event by itself (পৌঁছেছে) or with the noun before it
// (তুষারপাত হয়েছে), and no word of the sentence plans. Quoted speech is passed over.
#include <algorithm>
#include <array>

#include "timeline/checks/checks.hpp"

namespace kalpanji::timeline {

namespace {

// Words of plans and preparations, anywhere in the sentence.
constexpr auto of_plans = std::to_array<std::string_view>({
    "বলেছ", "জানিয়েছ", "ডেকেছ", "ডাকা", "ঘোষ", "ঠিক", "স্থির", "চূড়ান্ত", "স্থগিত", "পিছিয়ে", "পেছান", "এগিয়ে আন", "তলব", "নোটিশ", "নির্দেশ", "আদেশ", "আহ্বান", "আমন্ত্রণ", "অনুমতি", "অনুমোদন", "চেয়েছ", "চাওয়া", "আবেদন",
    "দাবি", "টিকিট", "বুকিং", "সময়", "বেঁধে", "রেখেছ", "রাখা", "তারিখ", "প্রস্তাব", "প্রস্তুতি", "আয়োজন", "ব্যবস্থা", "উদ্যোগ", "নিয়েছে", "আশা", "আশঙ্কা", "পূর্বাভাস", "লক্ষ্য", "মেয়াদ", "চুক্তি", "সূচি", "জন্য", "উপলক্ষে", "কেন্দ্র করে", "সামনে", "হুঁশিয়ারি",
    "আলটিমেটাম", "ছুটি", "মনোনয়ন", "নিশ্চিত", "সম্মত", "রাজি", "পড়েছে", "নির্ধারিত", "হয়ে উঠেছে", "বাকি", "দায়িত্ব", "প্রকাশ করেছ", "করতে", "সম্ভাবনা", "ডাক ", " বলে ", "ঘিরে", "হুমকি", "সুপারিশ", "প্রার্থী", "মহড়া", "প্রচার", "রুটিন", "প্রবেশপত্র", "নিবন্ধন", "নিরাপত্তা", "খবর",
    "অনুষ্ঠেয়", "অনুষ্ঠিতব্য", "আসন্ন", "আগাম", "অগ্রিম", "তালিকা", "প্রশিক্ষণ", "হওয়ার", "যাওয়ার", "দেওয়ার"});
// … of them what may prepare a coming day though a verb of events follows: প্রচার শেষ হয়েছে, টিকিট বিক্রি শুরু হয়েছে.
constexpr auto of_preparing = std::to_array<std::string_view>({"টিকিট", "বুকিং", "নিবন্ধন", "আবেদন", "প্রস্তুতি", "প্রচার", "সামনে", "ঘিরে", "উপলক্ষে", "কেন্দ্র করে", "জন্য", "অনুষ্ঠেয়", "অনুষ্ঠিতব্য", "প্রবেশপত্র", "রুটিন", "মনোনয়ন", "মহড়া", "প্রশিক্ষণ", "তালিকা", "আসন্ন", "আগাম", "অগ্রিম", " বলে "});
// Verbs of happenings that begin, end or come out: what begins may be the preparing.
constexpr auto begins_or_ends = std::to_array<std::string_view>({"শুরু", "শেষ", "প্রকাশ", "ফল প্রকাশ"});

constexpr auto endings = std::to_array<std::string_view>({"েছে", "েছেন", "েছিল", "েছিলেন", "েছিলাম", "েছি"});
// Verbs that name an event by themselves: stems of the perfect.
constexpr auto event_verbs = std::to_array<std::string_view>({"পৌঁছ", "ফির", "নেম", "ঘট", "মর", "জিত", "হের", "হারিয়", "ডুব", "ভেঙ", "ধস", "পুড়", "লেগ", "ছেড়", "খেল", "গেয়", "নেচ", "কেঁপ", "ফেট", "জ্বল", "বস", "খুল", "মাত", "মেত", "উল্ট", "থেম", "কেঁদ", "নিভ"});
// Verbs that take their meaning from the word before: হয়েছে, করেছেন, দিয়েছেন …
constexpr auto light_verbs = std::to_array<std::string_view>({"হয়", "কর", "দিয়", "নিয়", "পেয়", "জানিয়", "কাটিয়"});
// … and what makes an event of them.
constexpr auto event_nouns = std::to_array<std::string_view>({
    "তুষারপাত", "বৃষ্টি", "বৃষ্টিপাত", "শিলাবৃষ্টি", "ঝড়", "বন্যা", "ভূমিকম্প", "ভূমিধস", "বজ্রপাত", "ঘূর্ণিঝড়", "সংঘর্ষ", "বিস্ফোরণ", "দুর্ঘটনা", "অগ্নিকাণ্ড", "হামলা", "খুন", "হত্যা", "ডাকাতি", "চুরি", "ছিনতাই", "লুট", "বিক্ষোভ", "মিছিল", "মানববন্ধন", "সমাবেশ", "জনসভা", "সভা", "বৈঠক",
    "সম্মেলন", "সেমিনার", "কর্মশালা", "প্রদর্শনী", "অনুষ্ঠান", "মেলা", "উৎসব", "খেলা", "ম্যাচ", "ভোট", "ভোটগ্রহণ", "গণভোট", "নির্বাচন", "উপনির্বাচন", "পরীক্ষা", "শুনানি", "বিয়ে", "জানাজা", "দাফন", "সমাহিত", "অন্ত্যেষ্টি", "শেষকৃত্য", "সৎকার", "জন্ম", "মৃত্যু", "আত্মহত্যা",
    "আত্মসমর্পণ", "পদত্যাগ", "ইস্তফা", "অভিষেক", "উদ্বোধন", "উন্মোচন", "পরিদর্শন", "সফর", "সাক্ষাৎ", "দেখা", "শপথ", "ভাষণ", "বক্তৃতা", "বক্তব্য", "গোল", "সেঞ্চুরি", "শতরান", "রান", "জয়", "জয়ী", "পরাজিত", "আহত", "নিহত", "জখম", "গ্রেপ্তার", "গ্রেফতার", "আটক", "উদ্ধার", "যাত্রা", "উৎক্ষেপণ",
    "অবতরণ", "আঘাত", "রক্তদান", "শ্রদ্ধা", "যোগ", "পুরস্কার", "সম্মাননা", "অংশ", "পতন", "স্বাক্ষর", "সই", "পালন", "পালিত", "উদ্‌যাপন", "উদ্‌যাপিত", "প্রদর্শিত", "মঞ্চস্থ", "প্রয়াত", "পরলোকগমন"});
// উড়ে গেছে, ঢাকায় এসেছেন: where something went or how; not what grew, changed or came to be known.
constexpr auto motions = std::to_array<std::string_view>({"গেছ", "গিয়েছ", "এসেছ", "ফেলেছ"});
constexpr auto no_motions = std::to_array<std::string_view>({"বেড়ে", "কমে", "হয়ে", "ছেয়ে", "ভরে", "ফুরিয়ে", "পিছিয়ে", "এগিয়ে", "বদলে", "আটকে", "ছাড়িয়ে", "সেজে", "মুছে", "মিলে", "ঘনিয়ে", "নেমে", "সামনে", "সঙ্গে"});

template <std::size_t N>
bool any_in(std::array<std::string_view, N> const& words, std::string_view text) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text.find(w) != text.npos; });
}

template <std::size_t N>
bool is_one_of(std::array<std::string_view, N> const& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

template <std::size_t N>
bool begins_with(std::array<std::string_view, N> const& stems, std::string_view word) {
  return std::any_of(stems.begin(), stems.end(), [&](std::string_view s) { return word.starts_with(s); });
}

// Words one after the other, as far as a blank or a danda.
struct Words {
  std::string_view rest;
  std::string_view next() {
    while (rest.starts_with(" ")) rest.remove_prefix(1);
    auto const end = std::min({rest.find(' '), rest.find("।"), rest.find(','), rest.find('\n'), rest.size()});
    auto const word = rest.substr(0, end);
    rest.remove_prefix(end);
    if (word.empty() && !rest.empty()) rest.remove_prefix(rest.starts_with("।") ? std::string_view{"।"}.size() : 1);
    return word;
  }
  bool done() const { return rest.empty(); }
};

bool is_perfect(std::string_view word) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view e) { return word.ends_with(e) && word.size() > e.size(); });
}

// The verb with the words before it names an event: ভোট হয়েছে, দাফন করা হয়েছে, ঢাকায় পৌঁছেছে, উড়ে গেছে.
bool names_event(std::string_view verb, std::string_view before, std::string_view before_that) {
  if (begins_with(motions, verb)) return (before.ends_with("ে") || before.ends_with("য়")) && !is_one_of(no_motions, before);
  if (begins_with(light_verbs, verb)) return is_one_of(event_nouns, before == "করা" || before == "দেওয়া" ? before_that : before);
  return begins_with(event_verbs, verb);
}

// ১২ ফেব্রুয়ারির নির্বাচনে: the day names a thing.
bool of_a_thing(std::string_view date) { return date.ends_with("ের") || date.ends_with("ির"); }

// … তুষারপাত হয়েছে।: the first finite verb behind the date, where it tells of an event that is over.
Span event_over(Facts const& facts, Span sentence, Span date) {
  constexpr std::uint32_t reach = 600;  // bytes to either side
  sentence = {std::max(sentence.first, date.first - std::min(date.first, reach)), std::min(sentence.last, date.last + reach)};
  if (of_a_thing(facts.text(date)) || any_in(of_plans, facts.text(sentence))) return {};
  auto rest = facts.text({date.last, sentence.last});
  for (std::string_view const from : {" থেকে", " হতে", " ধরে", " নাগাদ"})
    if (rest.starts_with(from)) return {};
  // ১০ মার্চ সমাবেশ, এসেছেন নেতারা: another clause
  if (auto const comma = rest.find(',', 2); comma != rest.npos) rest = rest.substr(0, comma);
  std::string_view before, before_that;
  for (Words words{rest}; !words.done();) {
    auto const word = words.next();
    if (word.empty()) continue;
    if (is_perfect(word)) {
      if (!names_event(word, before, before_that)) return {};
      auto const first = date.last + static_cast<std::uint32_t>(word.data() - rest.data());
      return {first, first + static_cast<std::uint32_t>(word.size())};
    }
    before_that = before;
    before = word;
  }
  return {};
}

// শুরু হয়েছে, শেষ হয়েছে, প্রকাশ করা হয়েছে: told of the preparing, or of a thing that the day names (১১ মার্চের টিকিট, but not ১১ মার্চের সভায় ভাষণ দিয়েছেন).
bool only_prepares(Facts const& facts, Span sentence, Span date, Span over) {
  if (begins_with(begins_or_ends, facts.text(over)) && any_in(of_preparing, facts.text(sentence))) return true;
  if (!of_a_thing(facts.text(date))) return false;
  auto const thing = Words{facts.text({date.last, sentence.last})}.next();
  return !thing.ends_with("ে") && !thing.ends_with("য়");
}

void judge(Facts const& facts, Told const& t, Findings& found) {
  if (!facts.date || !names_day(t) || t.e->claims.size() != 1 || t.e->tense > 0 || t.e->moment.relation != Relation::absolute || quoted(facts, t)) return;
  auto const day = written_day(t);
  if (!day || *day <= *facts.date + date::days{1}) return;
  // ২১ ডিসেম্বর তিনি মারা যান, in a text of July: last year's is as likely.
  constexpr int near = 60;
  if (!t.written().year && *day > *facts.date + date::days{near}) return;
  if (!facts.remarks(t.e->sentence, RemarkKind::planned).empty()) return;
  // Two dates in a sentence: the verb may belong to the other.
  if (auto const* next = &t + 1; next != facts.told.data() + facts.told.size() && next->e->sentence == t.e->sentence) return;
  auto const sentence = facts.chronicle.sentences[t.e->sentence];
  auto const told_over = facts.remarks(t.e->sentence, RemarkKind::happened);
  Span over{};
  if (!told_over.empty()) {
    over = told_over.back()->span;
    if (only_prepares(facts, sentence, t.e->span, over)) return;
  } else if (t.e->tense < 0 && t.written().direction <= 0) {
    over = event_over(facts, sentence, t.e->span);
  }
  if (over.empty()) return;
  if (over.first < t.e->span.last) {
    // মেলা শুরু হয়েছে ১০ জুলাই।: the date ends the sentence.
    auto const rest = facts.text({t.e->span.last, sentence.last});
    bool const ends = rest.size() <= 4 && (rest.empty() || rest.starts_with("।") || rest.starts_with(".") || rest.starts_with("\n"));
    if (!ends || !only_marks_between(facts, over, t.e->span)) return;
  }
  auto f = finding_at(Rule::after_publication, t);
  f.related.push_back({over, Note::other_claim});
  f.arguments = {date::year_month_day{*day}, date::year_month_day{*facts.date}, Quoted{over}};
  f.assumptions = {Assumption::document_date};
  if (!t.written().year) f.assumptions.push_back(Assumption::year_from_document);
  found.push_back(std::move(f));
}

}  // namespace

void check_publication(Facts const& facts, Findings& found) {
  for (auto const& t : facts.told) judge(facts, t, found);
}

}  // namespace kalpanji::timeline
