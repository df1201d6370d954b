package scrutineer.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import scrutineer.learn.Classifier;
import scrutineer.learn.Features;
import scrutineer.resource.Diagnostic;
import scrutineer.resource.ResourceException;
import scrutineer.resource.Table;

/** OpenNLP's maximum-entropy model with weights read from a table that people can read, too. */
public final class MaxentClassifier implements Classifier {
  /** The feature that every case has; its rows name the outcomes. */
  public static final String ALWAYS = "*";
  private final QNModel model;

  private MaxentClassifier(QNModel model) {
    this.model = model;
  }

  /**
   * A model of the program.
   *
   * @throws ResourceException with all faults of the file
   */
  public static Classifier named(String name) {
    return of(Table.resource("models/" + name + ".csv", "feature", "outcome", "weight"));
  }

  /**
   * @param table columns feature, outcome and weight (natural logarithm of a factor of the odds); {@link #ALWAYS} has a row of
   *     each outcome, which are at least two; any other weight that is not there is 0
   * @throws ResourceException with all faults of the table
   */
  public static MaxentClassifier of(Table table) {
    List<Diagnostic> faults = new ArrayList<>();
    List<String> outcomes = table.rows().stream().filter(r -> r.get("feature").equals(ALWAYS)).map(r -> r.get("outcome")).toList();
    if (outcomes.size() < 2) {
      faults.add(new Diagnostic(table.file(), 0, 0, "needs a row of the feature " + ALWAYS + " for each of two outcomes or more; has " + outcomes));
    }
    Map<String, Map<Integer, Double>> weights = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      add(row, outcomes, weights, faults);
    }
    if (!faults.isEmpty()) {
      throw new ResourceException(faults);
    }
    Context[] contexts = weights.values().stream().map(TreeMap::new)
        .map(w -> new Context(w.keySet().stream().mapToInt(i -> i).toArray(), w.values().stream().mapToDouble(d -> d).toArray())).toArray(Context[]::new);
    return new MaxentClassifier(new QNModel(contexts, weights.keySet().toArray(String[]::new), outcomes.toArray(String[]::new)));
  }

  private static void add(Table.Row row, List<String> outcomes, Map<String, Map<Integer, Double>> weights, List<Diagnostic> faults) {
    int outcome = outcomes.indexOf(row.get("outcome"));
    try {
      double weight = Double.parseDouble(row.get("weight"));
      if (outcome < 0 || !Double.isFinite(weight)) {
        faults.add(row.fault("weight", "has the weight '" + row.get("weight") + "' of '" + row.get("outcome") + "'; expected a number, and one of " + outcomes));
      } else if (weights.computeIfAbsent(row.get("feature"), f -> new LinkedHashMap<>()).put(outcome, weight) != null) {
        faults.add(row.fault("feature", "there is already a row of '" + row.get("feature") + "' and " + row.get("outcome")));
      }
    } catch (NumberFormatException e) {
      faults.add(row.fault("weight", "has the weight '" + row.get("weight") + "'; expected a number"));
    }
  }

  @Override public double logOdds(String outcome, Features features) {
    int index = model.getIndex(outcome);
    if (index < 0) {
      throw new IllegalArgumentException("no outcome '" + outcome + "' in " + model.getAllOutcomes(new double[model.getNumOutcomes()]));
    }
    String[] names = features.names();
    String[] all = Arrays.copyOf(names, names.length + 1);
    all[names.length] = ALWAYS;
    float[] values = Arrays.copyOf(features.values(), all.length);
    values[names.length] = 1;
    double[] chances = model.eval(all, values);
    double others = 0;
    for (int i = 0; i < chances.length; i++) {
      others += i == index ? 0 : chances[i];
    }
    return Math.log(chances[index]) - Math.log(others);
  }
}
