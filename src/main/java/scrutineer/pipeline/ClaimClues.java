package scrutineer.pipeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Claim;
import scrutineer.claim.Measure;
import scrutineer.claim.Precision;
import scrutineer.claim.Statement;
import scrutineer.claim.Value;
import scrutineer.election.Contest;
import scrutineer.election.ElectionId;
import scrutineer.election.Party;
import scrutineer.knowledge.Knowledge;
import scrutineer.learn.Features;
import scrutineer.link.Elections;
import scrutineer.mention.Found;
import scrutineer.mention.Words;
import scrutineer.text.Document;

/**
 * What speaks for a claim of an article or against it: its rule, its sentence, and how it fits the article's other claims and
 * what was known before the count. No clue names a person, a place or a party. Of one article; not shared.
 */
final class ClaimClues {
  /** More votes of one contest than any ballot paper has candidates: they are not compared two by two. */
  private static final int MOST_VOTES = 60;

  private record Question(Contest contest, Measure measure, String person, Optional<Party> party) {}

  private final Elections elections;
  private final SentenceClues sentences;
  private final ContestClues contests;
  private final Map<Contest, Integer> perContest = new HashMap<>();
  private final Map<ElectionId, Integer> perElection = new HashMap<>();
  /** What was told in answer to questions that may have but one answer. */
  private final Map<Question, Set<String>> answers = new HashMap<>();
  private final Map<Contest, Set<Integer>> votes = new HashMap<>();
  private final Map<Contest, Set<String>> winners = new HashMap<>();
  private final int claims;

  ClaimClues(Knowledge knowledge, Document document, List<List<Found>> mentions, Elections elections, List<Claim> claims) {
    this.elections = elections;
    this.claims = claims.size();
    this.sentences = new SentenceClues(document, mentions);
    this.contests = new ContestClues(knowledge, elections, mentions);
    claims.forEach(claim -> remember(claim.statement()));
  }

  private void remember(Statement statement) {
    Contest contest = statement.contest();
    perContest.merge(contest, 1, Integer::sum);
    perElection.merge(contest.election(), 1, Integer::sum);
    answers.computeIfAbsent(question(statement), q -> new HashSet<>()).add(statement.value().text());
    if (statement.measure() == Measure.VOTES) {
      votes.computeIfAbsent(contest, c -> new HashSet<>()).add(((Value.Count) statement.value()).n());
    } else if (statement.measure() == Measure.WINNER_PARTY) {
      winners.computeIfAbsent(contest, c -> new HashSet<>()).add(statement.value().text());
    }
  }

  private static Question question(Statement statement) {
    return new Question(statement.contest(), statement.measure(), statement.candidate().map(Words::key).orElse(""), statement.party());
  }

  Features of(Claim claim) {
    Features features = new Features();
    Statement statement = claim.statement();
    String rule = claim.best().rule();
    String rules = family(rule);
    String measure = statement.measure().text();
    features.add("measure " + measure).add("rule " + rule).add("rule " + rule + " of " + measure).add("rules " + rules);
    features.addIf(statement.precision() != Precision.EXACT, "hedged");
    features.add("places where it is read", Math.log(claim.evidence().size()));
    features.add("kinds of rules", Math.log(claim.evidence().stream().map(e -> family(e.rule())).distinct().count()));
    election(statement, measure, rules, features);
    agreement(statement, measure, features);
    if (statement.value() instanceof Value.Count count) {
      count(statement, Math.abs(count.n()), measure, features);
    } else if (statement.value() instanceof Value.Percent percent) {
      percent(Math.abs(percent.points().doubleValue()), measure, features);
    }
    contests.add(statement, winners.getOrDefault(statement.contest(), Set.of()), features);
    sentences.add(claim, rules, features);
    return features;
  }

  /** "figure" of "figure.majority.by". */
  private static String family(String rule) {
    int dot = rule.indexOf('.');
    return dot < 0 ? rule : rule.substring(0, dot);
  }

  private void election(Statement statement, String measure, String rules, Features features) {
    ElectionId election = statement.contest().election();
    String when = when(election);
    features.add("when " + when).add("when " + when + " " + measure).add("when " + when + " " + rules);
    features.add("body " + election.body()).add("place " + statement.contest().place().type() + " " + measure);
    features.addIf(elections.mainIsByElection(), "by-election").addIf(!elections.reporting(), "not reporting");
    features.add("of this election", perElection.get(election) / (double) claims);
  }

  private String when(ElectionId election) {
    ElectionId main = elections.main();
    if (election.equals(main)) {
      return "now";
    }
    int years = Integer.compare(election.year(), main.year());
    return !election.body().equals(main.body()) ? "other body" : years < 0 ? "earlier" : years > 0 ? "later" : "same year";
  }

  private void agreement(Statement statement, String measure, Features features) {
    int different = answers.get(question(statement)).size();
    features.addIf(different == 2, "told otherwise").addIf(different > 2, "told otherwise twice");
    if (different > 1) {
      features.add("told otherwise " + measure);
    }
    int others = perContest.get(statement.contest());
    features.add("log of claims of the contest", Math.log(others));
    if (others == 1) {
      features.add("alone").add("alone " + measure);
    }
  }

  private void count(Statement statement, int n, String measure, Features features) {
    features.add("digits " + measure + " " + Integer.toString(n).length());
    features.addIf(n >= 1900 && n < 2035, "like a year " + measure).addIf(n >= 100 && n % 100 == 0, "round " + measure);
    Set<Integer> told = votes.getOrDefault(statement.contest(), Set.of());
    if (statement.measure() == Measure.MAJORITY && told.size() <= MOST_VOTES) {
      features.addIf(told.stream().anyMatch(v -> told.contains(v - n)), "is the difference of two votes").addIf(told.contains(n), "is somebody's votes");
    }
  }

  private static void percent(double points, String measure, Features features) {
    int step = points < 1 ? 0 : points < 5 ? 1 : points < 15 ? 5 : points < 30 ? 15 : points < 50 ? 30 : 50;
    features.add("percent " + measure + " from " + step);
  }
}
