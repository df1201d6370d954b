package scrutineer.dataset;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import scrutineer.dataset.TableSchema.Column;
import scrutineer.dataset.TableSchema.Type;

/** datapackage.json: the dataset described as a Data Package (datapackage.org, version 2). */
public final class DataPackage {
  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  private DataPackage() {}

  /**
   * Describes tables that lie ready in a folder.
   *
   * @param version of the program
   */
  public static void write(Writer out, String version, List<TableSchema> tables, OutputFolder folder) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", PROFILES + "datapackage.json");
    json.put("name", "scrutineer");
    json.put("title", "What election news says, and whether it is so");
    json.put("description", "Claims read out of articles about decided UK elections, with the place where each is made; "
        + "contests, candidacies and tallies put together from them; and their check against official results. "
        + "Quotes are the articles' own words and belong to their publishers.");
    json.put("version", version);
    json.put("licenses", List.of(Map.of("name", "CC-BY-4.0")));
    json.put("sources", List.of(source("House of Commons Library and UK Parliament election results",
        "https://electionresults.parliament.uk/"), source("mySociety, UK local authority names and codes",
        "https://github.com/mysociety/uk_local_authority_names_and_codes")));
    List<Object> resources = new ArrayList<>();
    for (TableSchema table : tables) {
      resources.add(resource(table, folder.bytes(table.file())));
    }
    json.put("resources", resources);
    Json.write(out, json);
  }

  private static Map<String, String> source(String title, String path) {
    Map<String, String> source = new LinkedHashMap<>();
    source.put("title", title);
    source.put("path", path);
    return source;
  }

  private static Map<String, Object> resource(TableSchema table, byte[] bytes) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", table.name());
    json.put("type", "table");
    json.put("path", table.file());
    json.put("title", table.title());
    json.put("format", "csv");
    json.put("mediatype", "text/csv");
    json.put("encoding", "utf-8");
    json.put("dialect", Map.of("lineTerminator", "\n"));
    json.put("bytes", bytes.length);
    json.put("hash", "sha256:" + Sha256.of(bytes));
    json.put("schema", schema(table));
    return json;
  }

  private static Map<String, Object> schema(TableSchema table) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", PROFILES + "tableschema.json");
    json.put("fields", table.columns().stream().map(column -> field(column, table.key())).toList());
    json.put("missingValues", List.of(""));
    if (!table.key().isEmpty()) {
      json.put("primaryKey", table.key());
    }
    if (!table.references().isEmpty()) {
      json.put("foreignKeys", table.references().stream().map(DataPackage::foreignKey).toList());
    }
    return json;
  }

  private static Map<String, Object> field(Column column, List<String> key) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", column.name());
    json.put("type", column.type().name().toLowerCase(Locale.ROOT));
    if (column.type() == Type.LIST) {
      json.put("delimiter", TableSchema.LIST_DELIMITER);
    }
    json.put("description", column.description());
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (key.contains(column.name())) {
      constraints.put("required", true);
    }
    if (!column.allowed().isEmpty()) {
      constraints.put("enum", column.allowed());
    }
    if (!constraints.isEmpty()) {
      json.put("constraints", constraints);
    }
    return json;
  }

  private static Map<String, Object> foreignKey(TableSchema.Reference reference) {
    Map<String, Object> there = new LinkedHashMap<>();
    there.put("resource", reference.table());
    there.put("fields", reference.there());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("fields", reference.columns());
    json.put("reference", there);
    return json;
  }
}
