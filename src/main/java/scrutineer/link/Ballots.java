package scrutineer.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scrutineer.election.Candidacy;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.knowledge.Knowledge;
import scrutineer.mention.Found;
import scrutineer.mention.Mention.PersonMention;
import scrutineer.mention.Words;

/**
 * The ballot papers on which the people of an article stood: what an undated article is about.
 *
 * @param people how many of those named in full stood at each election
 * @param together the most of them on one ballot paper, by election
 */
record Ballots(Map<ElectionId, Integer> people, Map<ElectionId, Integer> together) {
  static Ballots none() {
    return new Ballots(Map.of(), Map.of());
  }

  static Ballots of(Knowledge knowledge, List<List<Found>> mentions) {
    Set<String> seen = new HashSet<>();
    Map<ElectionId, Integer> people = new HashMap<>();
    Map<Contest, Integer> papers = new HashMap<>();
    for (List<Found> sentence : mentions) {
      for (Found found : sentence) {
        if (found.mention() instanceof PersonMention person && person.foundBy().startsWith("nominated") && seen.add(Words.key(person.name()))) {
          Set<Contest> contests = contests(knowledge, person.name());
          contests.forEach(c -> papers.merge(c, 1, Integer::sum));
          contests.stream().map(Contest::election).distinct().forEach(e -> people.merge(e, 1, Integer::sum));
        }
      }
    }
    Map<ElectionId, Integer> together = new HashMap<>();
    papers.forEach((contest, n) -> together.merge(contest.election(), n, Math::max));
    return new Ballots(people, together);
  }

  private static Set<Contest> contests(Knowledge knowledge, String name) {
    List<String> words = Words.of(name);
    Set<Contest> contests = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      for (Candidacy candidacy : knowledge.nominations().withSurname(String.join(" ", words.subList(i, words.size())))) {
        if (Words.of(candidacy.person()).get(0).equals(words.get(0))) {
          contests.add(candidacy.contest());
        }
      }
    }
    return contests;
  }
}
