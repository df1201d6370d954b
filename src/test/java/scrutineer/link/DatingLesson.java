package scrutineer.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import scrutineer.election.ElectionId;
import scrutineer.evaluate.GoldClaim;
import scrutineer.knowledge.Calendar.Event;
import scrutineer.knowledge.Knowledge;
import scrutineer.learn.Classifier;
import scrutineer.learn.Features;
import scrutineer.learn.Taught;
import scrutineer.mention.Found;
import scrutineer.mention.MentionFinder;
import scrutineer.nlp.CoreNlpAnalyzer;
import scrutineer.nlp.MaxentTraining.Case;
import scrutineer.text.Article;

/**
 * What an article teaches about polling days when its date is taken away: the day of which most of its gold claims tell,
 * against each other day.
 */
public final class DatingLesson {
  private static final Pattern CRAWL_DATE = Pattern.compile("\\A\\s*date \\d{4}-\\d\\d-\\d\\d\\b ?");
  /** Wrong days that an article teaches from. */
  private static final int RIVALS = 15;

  private final Knowledge knowledge;
  private final Article undated;
  private final List<List<Found>> mentions;
  private final ElectionId told;
  private final Map<Event, Features> features = new LinkedHashMap<>();

  private DatingLesson(Knowledge knowledge, Article undated, ElectionId told, MentionFinder finder) {
    this.knowledge = knowledge;
    this.undated = undated;
    this.told = told;
    this.mentions = finder.mentions(new CoreNlpAnalyzer().analyze(undated));
    DatingClues clues = new DatingClues(knowledge, undated.text(), mentions, Elections.byElectionTold(undated.text()));
    knowledge.calendar().all().stream().filter(clues::possible).forEach(e -> features.put(e, clues.of(e)));
  }

  /** One for each article with gold claims of a known day. */
  public static List<DatingLesson> of(Knowledge knowledge, List<Article> articles, List<GoldClaim> gold) {
    Map<String, Map<ElectionId, Integer>> counts = new TreeMap<>();
    gold.forEach(g -> counts.computeIfAbsent(g.article(), a -> new TreeMap<>()).merge(g.statement().contest().election(), 1, Integer::sum));
    MentionFinder finder = new MentionFinder(knowledge);
    List<DatingLesson> lessons = new ArrayList<>();
    for (Article article : articles) {
      Optional<ElectionId> told = counts.getOrDefault(article.id(), Map.of()).entrySet().stream()
          .max(Map.Entry.<ElectionId, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
      if (told.flatMap(ElectionId::day).isPresent()) {
        lessons.add(new DatingLesson(knowledge, undated(article), told.get(), finder));
      }
    }
    return lessons;
  }

  /** The same article, less its date and the line that told it. */
  public static Article undated(Article article) {
    return new Article(article.id(), Optional.empty(), CRAWL_DATE.matcher(article.text()).replaceFirst(""));
  }

  public String article() {
    return undated.id();
  }

  /**
   * The right day less a wrong one is right, a wrong one less the right one is wrong. Of the wrong ones some stand for all,
   * spread evenly over the years, or the likeliest by what was learned before.
   */
  public Taught taught(Optional<Classifier> before) {
    Optional<Event> right = features.keySet().stream().filter(e -> e.id().equals(told)).findFirst();
    if (right.isEmpty()) {
      return new Taught(article(), List.of());
    }
    List<Event> wrong = new ArrayList<>(features.keySet().stream().filter(e -> !e.date().equals(right.get().date())).toList());
    before.ifPresent(model -> wrong.sort(Comparator.comparingDouble(e -> -model.logOdds(Classifier.RIGHT, features.get(e)))));
    int step = before.isPresent() ? 1 : Math.max(1, wrong.size() / RIVALS);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < Math.min(wrong.size(), step * RIVALS); i += step) {
      cases.add(new Case(Classifier.RIGHT, less(features.get(right.get()), features.get(wrong.get(i)))));
      cases.add(new Case(Classifier.WRONG, less(features.get(wrong.get(i)), features.get(right.get()))));
    }
    return new Taught(article(), cases);
  }

  private static Features less(Features one, Features other) {
    Map<String, Double> values = new TreeMap<>();
    for (int i = 0; i < one.names().length; i++) {
      values.merge(one.names()[i], (double) one.values()[i], Double::sum);
    }
    for (int i = 0; i < other.names().length; i++) {
      values.merge(other.names()[i], -(double) other.values()[i], Double::sum);
    }
    Features features = new Features();
    values.forEach(features::add);
    return features;
  }

  public boolean right(Classifier model) {
    return guess(model).filter(e -> told.day().equals(Optional.of(e.date()))).isPresent();
  }

  private Optional<Event> guess(Classifier model) {
    return features.keySet().stream().max(Comparator.comparingDouble(e -> model.logOdds(Classifier.RIGHT, features.get(e))));
  }

  /** Whether the weights set by hand find the day. */
  public boolean rightByHand() {
    LocalDate guess = Undated.guess(knowledge, undated.text(), mentions, Elections.byElectionTold(undated.text()));
    return told.day().equals(Optional.of(guess.minusDays(1)));
  }
}
