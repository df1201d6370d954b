package scrutineer.bench;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.util.ArrayList;
import java.util.List;
import scrutineer.corpus.Ablation;
import scrutineer.corpus.Corpus;
import scrutineer.evaluate.Evaluation;
import scrutineer.evaluate.Scope;
import scrutineer.evaluate.Tally;
import scrutineer.knowledge.Knowledge;
import scrutineer.learn.Gain;
import scrutineer.mention.Found;
import scrutineer.text.Document;
import scrutineer.text.Sentence;
import scrutineer.text.Span;
import scrutineer.text.Token;

/** What CoreNLP's name tagger adds to the reading if people that it finds, and nothing else has, count as found. Needs the profile bench. */
public final class NerMain {
  private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> tagger = CRFClassifier.getClassifierNoExceptions(MODEL);
  private final MorePeople added = new MorePeople();
  private long nanos;

  private NerMain() {}

  public static void main(String[] arguments) {
    new NerMain().measure();
  }

  private void measure() {
    Ablation reading = new Ablation(Knowledge.load());
    long start = System.nanoTime();
    Evaluation without = Corpus.evaluation(Corpus.articles(), Corpus.claims(Corpus.articles(), a -> reading.with(a, (document, found) -> found)));
    double plain = (System.nanoTime() - start) / 1e9;
    Evaluation with = Corpus.evaluation(Corpus.articles(), Corpus.claims(Corpus.articles(), a -> reading.with(a, this::tagged)));
    print("without the tagger", without);
    print("with the tagger", with);
    System.out.println("gain of core F1 " + Gain.f1(without, with, Scope.CORE) + ", of all F1 " + Gain.f1(without, with, Scope.ALL));
    System.out.printf("people added %d; tagging took %.1f s, reading without it %.1f s%n", added.added(), nanos / 1e9, plain);
  }

  private static void print(String name, Evaluation evaluation) {
    Tally all = evaluation.total(Scope.ALL);
    System.out.printf("%-20s core F1 %.4f, all F1 %.4f, correct %d, spurious %d, missed %d%n", name, evaluation.total(Scope.CORE).f1().orElse(1), all.f1().orElse(1),
        all.correct(), all.spurious(), all.missed());
  }

  private synchronized List<List<Found>> tagged(Document document, List<List<Found>> found) {
    long start = System.nanoTime();
    List<Span> people = new ArrayList<>();
    for (Triple<String, Integer, Integer> name : tagger.classifyToCharacterOffsets(document.text())) {
      if (name.first().equals("PERSON")) {
        people.add(new Span(name.second(), name.third()));
      }
    }
    nanos += System.nanoTime() - start;
    List<List<Found>> all = new ArrayList<>();
    for (int s = 0; s < found.size(); s++) {
      Sentence sentence = document.sentences().get(s);
      List<MorePeople.Name> names = people.stream().filter(p -> p.start() >= sentence.span().start() && p.end() <= sentence.span().end())
          .map(p -> name(sentence.tokens(), p)).toList();
      all.add(added.beside(document.text(), sentence, found.get(s), names));
    }
    return all;
  }

  private static MorePeople.Name name(List<Token> tokens, Span name) {
    int from = 0;
    while (from < tokens.size() && tokens.get(from).start() < name.start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).end() <= name.end()) {
      to++;
    }
    return new MorePeople.Name(from, to);
  }
}
