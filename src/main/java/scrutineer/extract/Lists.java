package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutineer.claim.Measure;
import scrutineer.election.Contest;
import scrutineer.election.PlaceType;
import scrutineer.mention.Mention.NumberMention;
import scrutineer.mention.Unit;
import scrutineer.mention.Words;

/** Gives the figures of a list to the places or people of another list, in order: "A, B and C … by 10, 20 and 30 respectively". */
final class Lists {
  private static final Set<String> TURNOUT_TURNOUTS = Words.set("turnout", "turnouts");
  private static final Set<String> HAND_CLEAR = Words.set("hand", "clear", "ahead", "spare", "majorities");
  private static final Set<String> MAJORITY_WORDS = Words.set("majority", "majorities", "margin", "margins", "lead", "leads", "by", "hand", "clear", "ahead", "spare");

  private final Context context;
  private final SentenceView view;

  Lists(Context context, SentenceView view) {
    this.context = context;
    this.view = view;
  }

  void read() {
    List<Node> nodes = view.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).isNumber() && view.free(i)) {
        List<Integer> numbers = run(i, Node.Kind.NUMBER);
        if (numbers.size() >= 2 && alike(numbers)) {
          give(numbers);
        }
        i = numbers.get(numbers.size() - 1);
      }
    }
  }

  /** Nodes of one kind joined by commas and "and", from the first on. */
  private List<Integer> run(int first, Node.Kind kind) {
    List<Integer> run = new ArrayList<>(List.of(first));
    int i = first + 1;
    while (i < view.nodes().size()) {
      Node node = view.clause.at(i);
      if (node.is(",") && view.clause.at(i + 1).isPlace() && kind == Node.Kind.AGENT && view.clause.at(i + 2).is(")")) {
        i += 3;
      } else if (node.is(",") || node.is("and") || node.is("votes") || node.is("then") || node.is("by") && view.clause.at(i - 1).is("and")) {
        i++;
      } else if (node.kind() == kind && (kind != Node.Kind.AGENT || node.agent().isPerson() && node.agent().refers().isEmpty())) {
        run.add(i);
        i++;
      } else if (closing(i) > 0) {
        i = closing(i) + 1;
      } else {
        break;
      }
    }
    return run;
  }

  /** Index of the bracket that ends an insertion which begins here, or 0: "Charlie Elphicke (Con, Dover) and …". */
  private int closing(int from) {
    boolean open = view.clause.at(from).is("(");
    for (int i = from; i < Math.min(view.nodes().size(), from + 6); i++) {
      Node node = view.clause.at(i);
      if (node.is(")")) {
        return open || i <= from + 3 ? i : 0;
      }
      if (node.isVerb() || node.is("(") && i > from || node.isNumber()) {
        return 0;
      }
    }
    return 0;
  }

  private boolean alike(List<Integer> numbers) {
    Unit unit = view.clause.at(numbers.get(0)).number().unit();
    return numbers.stream().map(n -> view.clause.at(n).number()).allMatch(n -> n.unit() == Unit.NONE || n.unit() == Unit.VOTES || n.unit() == Unit.PERCENT && (unit == Unit.PERCENT || unit == Unit.NONE));
  }

  private void give(List<Integer> numbers) {
    Optional<Measure> measure = measure(numbers);
    if (measure.isEmpty()) {
      return;
    }
    List<Contest> contests = contests(numbers);
    if (contests.size() != numbers.size()) {
      return;
    }
    for (int k = 0; k < numbers.size(); k++) {
      NumberMention n = view.clause.at(numbers.get(k)).number();
      if (measure.get() == Measure.MAJORITY) {
        context.facts.count(contests.get(k), Measure.MAJORITY, Optional.empty(), Optional.empty(), n.value(), n.precision(), n.span(), "list.majority");
      } else {
        context.facts.percent(contests.get(k), measure.get(), Optional.empty(), Optional.empty(), n.value(), n.precision(), n.span(), "list." + measure.get().text());
      }
      view.use(numbers.get(k));
    }
  }

  private Optional<Measure> measure(List<Integer> numbers) {
    int first = numbers.get(0);
    int last = numbers.get(numbers.size() - 1);
    boolean percent = view.clause.at(last).number().unit() == Unit.PERCENT;
    if (percent) {
      return view.clause.has(first - 8, first, TURNOUT_TURNOUTS) ? Optional.of(Measure.TURNOUT) : Optional.empty();
    }
    boolean majority = view.clause.has(first - 4, first, MAJORITY_WORDS) || view.clause.has(last + 1, last + 5, HAND_CLEAR);
    return majority ? Optional.of(Measure.MAJORITY) : Optional.empty();
  }

  /** The list of places or people of the same length, in this sentence or, with "respectively", in the one before. */
  private List<Contest> contests(List<Integer> numbers) {
    List<Contest> best = List.of();
    for (int i = 0; i < view.nodes().size(); i++) {
      Node node = view.clause.at(i);
      if (node.isPlace() || node.isAgent() && node.agent().isPerson() && node.agent().refers().isEmpty()) {
        List<Integer> run = run(i, node.kind());
        if (run.size() == numbers.size()) {
          List<Contest> found = contestsOf(run, view.when(numbers.get(0)));
          if (found.size() == run.size() && (best.isEmpty() || i < numbers.get(0))) {
            best = found;
          }
        }
        i = run.get(run.size() - 1);
      }
    }
    if (best.isEmpty() && context.listed().size() == numbers.size()) {
      return context.listed();
    }
    return best;
  }

  private List<Contest> contestsOf(List<Integer> run, String when) {
    List<Contest> contests = new ArrayList<>();
    for (int i : run) {
      Node node = view.clause.at(i);
      Optional<Contest> contest = node.isPlace() ? context.choose(node.places()).filter(p -> p.type() != PlaceType.AREA).flatMap(p -> context.elections.contest(p, when))
          : context.contestOf(node.agent().person().get(), when);
      contest.ifPresent(contests::add);
    }
    return contests;
  }

  /** The longest list of places in this sentence, kept for the next one. */
  List<Contest> longest() {
    List<Contest> longest = List.of();
    for (int i = 0; i < view.nodes().size(); i++) {
      if (view.clause.at(i).isPlace()) {
        List<Integer> run = run(i, Node.Kind.PLACE);
        List<Contest> contests = contestsOf(run, "now");
        if (contests.size() > longest.size() && contests.size() > 1) {
          longest = contests;
        }
        i = run.get(run.size() - 1);
      }
    }
    return longest;
  }
}
