package scrutineer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import scrutineer.claim.Claim;
import scrutineer.claim.Evidence;
import scrutineer.claim.Statement;
import scrutineer.election.Candidacy;
import scrutineer.link.Elections;
import scrutineer.link.Person;
import scrutineer.mention.Found;
import scrutineer.mention.Mention;
import scrutineer.text.Span;

/** Tells a person, sentence by sentence, what was found, what it was taken for, what was refused, and which rules claimed what. */
final class Explainer {
  private final String text;
  private final Elections elections;
  private final List<Claim> claims;
  private final List<Note> notes;

  Explainer(String text, Elections elections, List<Claim> claims, List<Note> notes) {
    this.text = text;
    this.elections = elections;
    this.claims = claims;
    this.notes = notes;
  }

  List<String> lines(List<Trace> traces) {
    List<String> lines = new ArrayList<>();
    lines.add("election  " + elections.main() + (elections.reporting() ? "" : "  (not yet voted on when this was written: only dated results count)"));
    for (Trace trace : traces) {
      sentence(trace, lines);
    }
    return lines;
  }

  private void sentence(Trace trace, List<String> lines) {
    lines.add("");
    lines.add("\"" + trace.sentence().span().of(text).replaceAll("\\s+", " ") + "\"");
    trace.mentions().forEach(found -> lines.add(mention(found, trace)));
    trace.refused().forEach(span -> lines.add(line("refused", span, "\"" + span.of(text).replaceAll("\\s+", " ") + "\" reports no result")));
    lines.add(String.format(Locale.ROOT, "  %-9s %s", "read as", trace.treatment()));
    trace.focus().ifPresent(focus -> lines.add(String.format(Locale.ROOT, "  %-9s %s", "focus", focus)));
    notes.stream().filter(n -> !n.kind().equals("refused")).filter(n -> trace.sentence().span().contains(n.span())).forEach(n -> lines.add(line(n.kind(), n.span(), n.text())));
    for (Claim claim : claims) {
      for (Evidence evidence : claim.evidence()) {
        if (trace.sentence().span().start() <= evidence.span().start() && evidence.span().start() < trace.sentence().span().end()) {
          lines.add(line("rule", evidence.span(), evidence.rule() + "  \u2192  " + told(claim.statement())));
        }
      }
    }
  }

  private static String line(String what, Span span, String rest) {
    return String.format(Locale.ROOT, "  %-9s [%d,%d)  %s", what, span.start(), span.end(), rest);
  }

  private String mention(Found found, Trace trace) {
    Mention mention = found.mention();
    String quote = mention.span().of(text).replaceAll("\\s+", " ");
    return line(mention.kind(), mention.span(), quote + "  \u2013  " + meaning(mention, trace));
  }

  private String meaning(Mention mention, Trace trace) {
    if (mention instanceof Mention.PersonMention) {
      Person person = trace.people().get(mention);
      if (person == null) {
        return "nobody known";
      }
      String stood = person.candidacies().stream().map(c -> c.contest().election() + " " + c.contest().place().name() + " for " + c.party()).collect(Collectors.joining("; "));
      List<Candidacy> namesakes = person.candidacies().stream().filter(c -> c.contest().election().equals(elections.main())).toList();
      if (namesakes.size() > 1) {
        return person.name() + ": left open, since " + namesakes.size() + " of this name stood in " + elections.main() + " and nothing tells them apart (" + namesakes.stream()
            .map(c -> c.contest().place().name() + " for " + c.party() + ", " + String.format(Locale.ROOT, "%.2f", 1.0 / namesakes.size())).collect(Collectors.joining("; ")) + ")";
      }
      return person.name() + ": " + (stood.isEmpty() ? "on no ballot paper that we know" : "nominated in " + stood);
    }
    if (mention instanceof Mention.PlaceMention place) {
      return place.readings().size() == 1 ? place.readings().get(0) + ", only reading" : trace.weighed().get(mention).text();
    }
    if (mention instanceof Mention.NumberMention number) {
      return number.value().toPlainString() + " " + number.precision().text() + ", unit " + number.unit().name().toLowerCase(Locale.ROOT);
    }
    if (mention instanceof Mention.TimeMention time) {
      return time.when();
    }
    return mention.foundBy();
  }

  private static String told(Statement statement) {
    return statement.contest() + " " + statement.measure().text() + " " + statement.candidate().map(c -> c + " ").orElse("")
        + statement.party().map(p -> p.name() + " ").orElse("") + statement.value().text() + (statement.measure().numeric() ? " " + statement.precision().text() : "");
  }
}
