package scrutineer.extract;

import java.util.List;
import java.util.Optional;
import scrutineer.election.Contest;
import scrutineer.link.Person;
import scrutineer.mention.Found;
import scrutineer.mention.Mention.TimeMention;
import scrutineer.text.Sentence;

/**
 * The time of a sentence that goes on about somebody who did not stand now: "Byrne won Eastwick at the general election. She got
 * 22,950 votes" behind a by-election at which she was no candidate.
 */
final class SamePast {
  private final Context context;
  private String told = "now";
  private int paragraph = -1;

  SamePast(Context context) {
    this.context = context;
  }

  /** @param mentions those of the sentence, with settled times @param time the sentence's so far */
  String of(Sentence sentence, List<Found> mentions, String time) {
    List<String> times = mentions.stream().filter(f -> f.mention() instanceof TimeMention).map(f -> ((TimeMention) f.mention()).when()).toList();
    String continued = times.isEmpty() && time.equals("now") && sentence.paragraph() == paragraph && !told.equals("now") && meansSomebodyOfThen(sentence) ? told : time;
    told = times.isEmpty() ? continued : times.get(times.size() - 1);
    paragraph = sentence.paragraph();
    return continued;
  }

  private boolean meansSomebodyOfThen(Sentence sentence) {
    String first = sentence.tokens().get(0).lower();
    Person meant = first.equals("she") ? context.lastWoman() : first.equals("he") ? context.lastMan() : null;
    Optional<Contest> now = context.focus();
    Optional<Contest> then = now.flatMap(c -> context.elections.contest(c.place(), told));
    return meant != null && then.isPresent() && stood(meant, then.get()) && !stood(meant, now.get());
  }

  private static boolean stood(Person person, Contest contest) {
    return person.candidacies().stream().anyMatch(c -> c.contest().equals(contest));
  }
}
