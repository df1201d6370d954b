package scrutineer.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scrutineer.election.Candidacy;
import scrutineer.election.ElectionId;
import scrutineer.knowledge.Knowledge;
import scrutineer.mention.Found;
import scrutineer.mention.Mention.PersonMention;
import scrutineer.mention.Words;

/** How many of the people whom an article names in full stood at each election. */
final class Ballots {
  private Ballots() {}

  static Map<ElectionId, Integer> count(Knowledge knowledge, List<List<Found>> mentions) {
    Set<String> seen = new HashSet<>();
    Map<ElectionId, Integer> counts = new HashMap<>();
    for (List<Found> sentence : mentions) {
      for (Found found : sentence) {
        if (found.mention() instanceof PersonMention person && person.foundBy().startsWith("nominated") && seen.add(Words.key(person.name()))) {
          elections(knowledge, person.name()).forEach(e -> counts.merge(e, 1, Integer::sum));
        }
      }
    }
    return counts;
  }

  private static Set<ElectionId> elections(Knowledge knowledge, String name) {
    List<String> words = Words.of(name);
    Set<ElectionId> elections = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      for (Candidacy candidacy : knowledge.nominations().withSurname(String.join(" ", words.subList(i, words.size())))) {
        if (Words.of(candidacy.person()).get(0).equals(words.get(0))) {
          elections.add(candidacy.contest().election());
        }
      }
    }
    return elections;
  }
}
