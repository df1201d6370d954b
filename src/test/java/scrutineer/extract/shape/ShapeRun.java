package scrutineer.extract.shape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scrutineer.claim.Claim;
import scrutineer.dataset.ClaimsCsv;
import scrutineer.knowledge.Knowledge;
import scrutineer.layout.Line;
import scrutineer.layout.Lexer;
import scrutineer.layout.Row;
import scrutineer.layout.RowReader;
import scrutineer.text.Article;

/** Reads a folder of articles by shape alone: {@code ShapeRun FOLDER CLAIMS.csv}, or {@code ShapeRun FILE} to see the rows. */
final class ShapeRun {
  private ShapeRun() {}

  public static void main(String[] args) throws IOException {
    Knowledge knowledge = Knowledge.load();
    Lexer lexer = new Lexer(new KnownNames(knowledge), LabelTable.load());
    if (args.length == 1) {
      show(knowledge, lexer, Files.readString(Path.of(args[0])));
      return;
    }
    ShapeReader reader = new ShapeReader(knowledge);
    List<Claim> claims = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file);
        String id = file.getFileName().toString().replace(".txt", "");
        claims.addAll(reader.read(new Article(id, Optional.empty(), text), new PlainSetting(knowledge, lexer, text)).claims());
      }
    }
    ClaimsCsv.write(Path.of(args[1]), claims);
  }

  private static void show(Knowledge knowledge, Lexer lexer, String text) {
    List<Line> lines = lexer.lines(text);
    System.out.println("main " + new PlainSetting(knowledge, lexer, text).main());
    for (Row row : RowReader.rows(text, lines)) {
      String kind = row.getClass().getSimpleName();
      System.out.println(kind + "\t" + row.span().of(text).replace("\n", "\u23ce"));
      if (row instanceof Row.Contender) {
        Row.Contender c = (Row.Contender) row;
        System.out.println("\t" + c.person().stream().map(f -> f.text()).toList() + " / " + c.party().map(f -> f.kind() + ":" + f.text())
            + " / " + c.entries().stream().map(e -> e.field().text() + e.label().map(l -> "=" + l).orElse("")).toList() + " " + c.marks() + (c.star() ? "*" : ""));
      }
    }
    System.out.println();
    new ShapeReader(knowledge).read(new Article("x", Optional.empty(), text), new PlainSetting(knowledge, lexer, text)).claims()
        .forEach(c -> System.out.println(c.statement()));
  }
}
