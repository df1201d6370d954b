package scrutineer.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import scrutineer.dataset.MentionRow;
import scrutineer.evaluate.GoldClaim;
import scrutineer.evaluate.GoldFile;
import scrutineer.evaluate.MentionFile;
import scrutineer.mention.Found;
import scrutineer.mention.Mention.PersonMention;
import scrutineer.mention.MentionFinder;
import scrutineer.mention.Words;
import scrutineer.text.Article;
import scrutineer.text.Document;
import scrutineer.text.Sentence;
import scrutineer.text.Token;

/**
 * What teaches OpenNLP's name finder people: in each article the candidates of its gold claims, wherever their names or
 * surnames stand, and in ten articles all people that a reader has marked. Other people of the other articles are marked
 * nowhere; so the mentions that the program finds by rules can be taken for people too.
 */
final class NameLessons {
  private static final Path CLAIMS = Path.of("gold/claims/corpus-claims.csv");
  private static final Path MENTIONS = Path.of("gold/mentions/names.csv");
  private static final int ITERATIONS = 100;
  private static final int CUTOFF = 3;

  private final Map<String, Set<List<String>>> names = new HashMap<>();
  private final Map<String, List<MentionRow>> marked;
  private final MentionFinder finder;
  private final boolean ownToo;

  /** @param ownToo whether people that the rules find count as people */
  NameLessons(List<Article> articles, MentionFinder finder, boolean ownToo) {
    this.finder = finder;
    this.ownToo = ownToo;
    for (GoldClaim claim : GoldFile.read(List.of(CLAIMS))) {
      claim.statement().candidate().map(Words::of).filter(n -> !n.isEmpty()).ifPresent(n -> {
        Set<List<String>> all = names.computeIfAbsent(claim.article(), a -> new HashSet<>());
        all.add(n);
        all.add(n.subList(n.size() - 1, n.size()));
      });
    }
    Map<String, String> texts = articles.stream().collect(Collectors.toMap(Article::id, Article::text));
    marked = MentionFile.gold(List.of(MENTIONS), texts).stream().filter(m -> m.type().equals("person")).collect(Collectors.groupingBy(MentionRow::article));
  }

  /** The sentences of an article, in each of which the people are marked. */
  List<NameSample> samples(Document document) {
    List<NameSample> samples = new ArrayList<>();
    List<List<Found>> found = finder.mentions(document);
    for (int s = 0; s < document.sentences().size(); s++) {
      Sentence sentence = document.sentences().get(s);
      Span[] people = people(document.article().id(), sentence, ownToo ? found.get(s) : List.of());
      samples.add(new NameSample(forms(sentence), people, s == 0));
    }
    return samples;
  }

  static String[] forms(Sentence sentence) {
    return sentence.tokens().stream().map(Token::form).toArray(String[]::new);
  }

  private Span[] people(String article, Sentence sentence, List<Found> own) {
    boolean[] taken = new boolean[sentence.tokens().size()];
    List<Span> spans = new ArrayList<>();
    marked.getOrDefault(article, List.of()).forEach(m -> add(sentence, m.span(), taken, spans));
    List<List<String>> longestFirst = names.getOrDefault(article, Set.of()).stream()
        .sorted(Comparator.comparing((List<String> n) -> -n.size()).thenComparing(n -> String.join(" ", n))).toList();
    for (List<String> name : longestFirst) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        int end = sentence.tokens().get(i).capitalised() ? end(sentence.tokens(), i, name) : -1;
        add(i, end, taken, spans);
      }
    }
    own.stream().filter(f -> f.mention() instanceof PersonMention).forEach(f -> add(f.from(), f.to(), taken, spans));
    spans.sort(Comparator.naturalOrder());
    return spans.toArray(Span[]::new);
  }

  private static void add(Sentence sentence, scrutineer.text.Span mention, boolean[] taken, List<Span> spans) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).span().overlaps(mention)) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    add(from, to, taken, spans);
  }

  private static void add(int from, int to, boolean[] taken, List<Span> spans) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return;
      }
    }
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
    if (from < to) {
      spans.add(new Span(from, to, NameSample.DEFAULT_TYPE));
    }
  }

  /** One past the last token of a name that begins here; -1 if none does. */
  private static int end(List<Token> tokens, int from, List<String> name) {
    int read = 0;
    int i = from;
    while (read < name.size()) {
      List<String> words = i < tokens.size() ? Words.of(tokens.get(i).form()) : List.of();
      if (words.isEmpty() || read + words.size() > name.size() || !name.subList(read, read + words.size()).equals(words)) {
        return -1;
      }
      read += words.size();
      i++;
    }
    return i;
  }

  static TokenNameFinderModel train(List<NameSample> samples) {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    try {
      return NameFinderME.train("en", NameSample.DEFAULT_TYPE, ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
