// `kalpanji timeline` and `kalpanji itinerary`: all files together tell one story, so one that cannot be read refuses it whole.
#include "inputs.hpp"
#include "options.hpp"

namespace kalpanji::cli {

namespace {

Exit tell(Work work, Options const& options) {
  bool all_read = true;
  auto const chronicles = read_inputs(options, all_read);
  return all_read ? put(work, chronicles, options) : refused;
}

}  // namespace

Exit run_timeline(Options const& options) { return tell(Work::timeline, options); }
Exit run_itinerary(Options const& options) { return tell(Work::itinerary, options); }

}  // namespace kalpanji::cli
