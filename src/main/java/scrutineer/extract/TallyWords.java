package scrutineer.extract;

import java.util.Set;
import scrutineer.mention.Words;

/** Words around a number of seats that tell what it is: a total, a change, a whole, or nothing of the kind. */
final class TallyWords {
  static final Set<String> LOSING = Words.set("lost", "losing", "lose", "loses", "down", "shed", "shedding", "fewer", "loss", "losses", "dropped", "drop", "dropping", "surrendering", "surrendered", "fell", "fall", "minus", "lower", "forfeited", "conceded", "gone");
  static final Set<String> GAINING = Words.set("gained", "gaining", "gain", "gains", "up", "added", "adding", "increase", "picked", "picking", "plus", "more", "new", "extra", "additional", "advance");
  static final Set<String> HAVING = Words.set("have", "has", "had", "won", "win", "wins", "winning", "took", "take", "takes", "taking", "hold", "holds", "held", "holding", "finished", "finish", "keep", "keeps", "kept", "secured", "securing", "on", "with", "to", "now", "retained", "retains", "returned", "claimed", "are", "were", "got",
      "left", "total", "tally", "ended", "ending", "remain", "remains", "command", "number", "control", "controls", "boast", "collected", "bagged", "faces", "face", "elected", "returning", "bagging", "landed", "leaving", "leaves", "haul");
  /** Behind the number: these and no agent or comma between. */
  static final Set<String> FEWER_AFTER = Words.set("fewer", "down", "less", "lost", "worse", "losses");
  static final Set<String> MORE_AFTER = Words.set("more", "up", "extra", "gains", "new", "better");
  static final Set<String> TOTALS = Words.set("total", "tally", "haul", "number", "figure", "complement", "strength", "tallies");
  static final Set<String> RUN_BODIES = Words.set("councils", "boroughs", "authorities", "borough", "council", "mayors", "wards", "ward", "elections", "votes", "vote");
  /** "relieved the Tories of two", "cost Labour six seats". */
  static final Set<String> DEPRIVING = Words.set("relieved", "stripped", "robbed", "deprived", "relieving", "stripping", "robbing", "depriving", "relieve", "strip", "relieves");
  static final Set<String> COSTING = Words.set("cost", "costs", "costing");
  static final Set<String> SHORT = Words.set("needed", "required", "short", "shy", "away", "adrift", "behind", "ahead", "majority", "wanted");
  static final Set<String> SEAT_NOUNS = Words.set("seats", "seat", "councillors", "councillor", "mps", "mp", "members", "member", "msps", "mlas", "ams", "representatives", "places", "tallies", "tally", "gains", "losses", "seats-wise", "constituencies");
  static final Set<String> ADJECTIVES = Words.set("the", "of", "for", "new", "sitting", "other", "more", "further", "remaining", "extra", "additional", "seats", "seat", "councillors", "members", "places", "to", "mps", "msps", "mlas", "a", "are", "is");
  static final Set<String> LONE = Words.set("single", "lone", "solitary");
  /** What may stand behind "three Conservative": their seats, or nothing that they could have three of. */
  static final Set<String> AFTER_PARTY = Words.set("seats", "seat", "councillors", "councillor", "mps", "members", "member", "msps", "mlas", "ams", "representatives", "places", "and", "or", "were", "are", "have", "had", "in", "on", "after", "as", "returned", "elected", "to", "against", "now", "who", "where", "instead", "which", "there",
      "with", "against", "plus", "fewer", "more", "down", "up", "less", "than", "for", "gains", "losses", "alongside", "while", "but", "joined", "at", "apiece", "each", "make", "sit", "sitting");

  private TallyWords() {}
}
