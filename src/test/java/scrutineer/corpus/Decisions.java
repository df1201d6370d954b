package scrutineer.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scrutineer.claim.Claim;
import scrutineer.claim.Statement;
import scrutineer.election.ElectionId;
import scrutineer.evaluate.GoldClaim;
import scrutineer.knowledge.Knowledge;
import scrutineer.learn.Classifier;
import scrutineer.learn.Features;
import scrutineer.learn.Gain;
import scrutineer.learn.Taught;
import scrutineer.learn.Teacher;
import scrutineer.link.DatingLesson;
import scrutineer.mention.Words;
import scrutineer.nlp.MaxentTraining.Case;
import scrutineer.pipeline.ClaimLesson;
import scrutineer.text.Article;

/** Choices that rules and weights set by hand make better or no worse than what was learned: measured, and left to them. */
final class Decisions {
  /** @param hand right by hand, @param learned right by what was learned on other articles; of all cases */
  record Outcome(int cases, int hand, int learned, Gain gain) {
    private static Outcome of(List<Gain.Counts> counts) {
      return new Outcome(counts.stream().mapToInt(Gain.Counts::cases).sum(), counts.stream().mapToInt(Gain.Counts::before).sum(),
          counts.stream().mapToInt(Gain.Counts::after).sum(), Gain.accuracy(counts));
    }
  }

  /** Of 0.3, 2 and 5 the one with which most days were found. */
  private static final double DATING_L2 = 2;
  private static final double TIME_L2 = 6;
  /** What a sentence itself says of time: all but what follows from the answer of the rules. */
  private static final Set<String> OF_THE_SENTENCE = Set.of("measure", "rule", "word", "before", "behind", "block", "length", "places", "people", "numbers", "times", "quotation", "by-election", "digits", "percent");

  private Decisions() {}

  /** Which polling day an article is about if its date is taken away. */
  static Outcome dating(Knowledge knowledge, List<Article> articles, List<GoldClaim> gold) {
    List<DatingLesson> lessons = DatingLesson.of(knowledge, articles, gold);
    Teacher teacher = new Teacher(DATING_L2);
    Map<String, Classifier> first = teacher.crossValidated(lessons.stream().map(l -> l.taught(Optional.empty())).toList());
    Map<String, Classifier> second = teacher.crossValidated(lessons.stream().map(l -> l.taught(Optional.of(first.get(l.article())))).toList());
    return Outcome.of(lessons.stream().map(l -> new Gain.Counts(l.rightByHand() ? 1 : 0, l.right(second.get(l.article())) ? 1 : 0, 1)).toList());
  }

  /** Whether a claim is of the election that its article reports or of another one; asked of claims that are right otherwise. */
  static Outcome time(List<ClaimLesson> lessons, List<GoldClaim> gold, boolean answerOfTheRules) {
    Map<String, List<GoldClaim>> told = gold.stream().collect(Collectors.groupingBy(GoldClaim::article));
    List<Taught> taught = new ArrayList<>();
    List<List<Boolean>> hands = new ArrayList<>();
    for (ClaimLesson lesson : lessons) {
      List<Case> cases = new ArrayList<>();
      List<Boolean> hand = new ArrayList<>();
      Optional<ElectionId> main = main(lesson);
      for (int i = 0; i < lesson.claims().size(); i++) {
        Statement read = lesson.claims().get(i).statement();
        List<ElectionId> elections = told.getOrDefault(lesson.article(), List.of()).stream().map(GoldClaim::statement).filter(g -> sameButTime(g, read)).map(g -> g.contest().election()).distinct().toList();
        if (elections.size() == 1) {
          boolean now = main.equals(Optional.of(elections.get(0)));
          boolean readNow = main.equals(Optional.of(read.contest().election()));
          cases.add(new Case(now ? Classifier.RIGHT : Classifier.WRONG, sentence(lesson.features().get(i), answerOfTheRules, readNow)));
          hand.add(now == readNow);
        }
      }
      taught.add(new Taught(lesson.article(), cases));
      hands.add(hand);
    }
    Map<String, Classifier> models = new Teacher(TIME_L2).crossValidated(taught);
    List<Gain.Counts> counts = new ArrayList<>();
    for (int i = 0; i < taught.size(); i++) {
      Classifier model = models.get(taught.get(i).article());
      int right = (int) taught.get(i).cases().stream().filter(c -> model.logOdds(Classifier.RIGHT, c.features()) > 0 == c.outcome().equals(Classifier.RIGHT)).count();
      counts.add(new Gain.Counts((int) hands.get(i).stream().filter(h -> h).count(), right, hands.get(i).size()));
    }
    return Outcome.of(counts);
  }

  /** The election of which most claims were read. */
  private static Optional<ElectionId> main(ClaimLesson lesson) {
    Map<ElectionId, Long> counts = lesson.claims().stream().map(Claim::statement).collect(Collectors.groupingBy(s -> s.contest().election(), Collectors.counting()));
    return counts.entrySet().stream().max(Map.Entry.<ElectionId, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
  }

  private static boolean sameButTime(Statement one, Statement other) {
    return one.measure() == other.measure() && one.contest().place().equals(other.contest().place()) && one.value().text().equals(other.value().text())
        && one.party().equals(other.party()) && one.candidate().map(Decisions::surname).equals(other.candidate().map(Decisions::surname));
  }

  private static String surname(String name) {
    List<String> words = Words.of(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private static Features sentence(Features all, boolean answerOfTheRules, boolean readNow) {
    Features features = new Features();
    for (int i = 0; i < all.names().length; i++) {
      String name = all.names()[i];
      int blank = name.indexOf(' ');
      if (OF_THE_SENTENCE.contains(blank < 0 ? name : name.substring(0, blank)) && !name.startsWith("people of")) {
        features.add(name, all.values()[i]);
      }
    }
    return features.addIf(answerOfTheRules, readNow ? "read as now" : "read as another");
  }
}
