package scrutineer.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import scrutineer.learn.Classifier;
import scrutineer.learn.Features;

/** Trains OpenNLP's maximum-entropy model (L-BFGS, weights drawn towards zero) and writes it as a table of weights. */
public final class MaxentTraining {
  private static final int ITERATIONS = 200;
  /** Smaller weights change a chance by less than a thousandth. */
  private static final double LEAST = 0.002;

  /** A case whose outcome is known. */
  public record Case(String outcome, Features features) {}

  private MaxentTraining() {}

  /**
   * The same cases in the same order give the same table.
   *
   * @param l2 cost of a weight's square, in units of the log-likelihood of one case
   * @return the text of a table that {@link MaxentClassifier#of} reads: weights are those over {@link Classifier#WRONG}'s
   */
  public static String table(List<Case> cases, double l2) {
    QNModel model = train(cases, l2);
    int reference = model.getIndex(Classifier.WRONG);
    Map<String, Double> weights = new TreeMap<>();
    Object[] data = model.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, opennlp.tools.ml.model.Context> parameters = (Map<String, opennlp.tools.ml.model.Context>) data[1];
    parameters.forEach((feature, context) -> {
      Map<Integer, Double> byOutcome = new HashMap<>();
      for (int i = 0; i < context.getOutcomes().length; i++) {
        byOutcome.put(context.getOutcomes()[i], context.getParameters()[i]);
      }
      weights.put(feature, byOutcome.getOrDefault(1 - reference, 0.0) - byOutcome.getOrDefault(reference, 0.0));
    });
    List<String> lines = new ArrayList<>(List.of("feature,outcome,weight"));
    lines.add(line(MaxentClassifier.ALWAYS, Classifier.RIGHT, weights.getOrDefault(MaxentClassifier.ALWAYS, 0.0)));
    lines.add(line(MaxentClassifier.ALWAYS, Classifier.WRONG, 0));
    weights.forEach((feature, weight) -> {
      if (!feature.equals(MaxentClassifier.ALWAYS) && Math.abs(weight) >= LEAST) {
        lines.add(line(feature, Classifier.RIGHT, weight));
      }
    });
    return String.join("\n", lines) + "\n";
  }

  private static String line(String feature, String outcome, double weight) {
    return String.format(Locale.ROOT, "%s,%s,%.3f", feature, outcome, weight);
  }

  private static QNModel train(List<Case> cases, double l2) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put("L1Cost", 0.0);
    parameters.put("L2Cost", l2);
    parameters.put("Cutoff", 0);
    parameters.put("sort", false);
    try {
      OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
      indexer.init(parameters, new HashMap<>());
      indexer.index(ObjectStreamUtils.createObjectStream(cases.stream().map(MaxentTraining::event).toList()));
      QNTrainer trainer = new QNTrainer(parameters);
      trainer.init(parameters, new HashMap<>());
      return trainer.trainModel(ITERATIONS, indexer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Event event(Case one) {
    int always = one.features().names().length;
    String[] names = Arrays.copyOf(one.features().names(), always + 1);
    names[always] = MaxentClassifier.ALWAYS;
    float[] values = Arrays.copyOf(one.features().values(), names.length);
    values[always] = 1;
    return new Event(one.outcome(), names, values);
  }
}
