package scrutineer.app.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import scrutineer.dataset.OutputFolder;

/** Where a command's data goes: a file, whole or not at all, or standard output. */
final class Output {
  static final String STDOUT = "-";

  private Output() {}

  static void write(Console console, String out, OutputFolder.Content content) throws IOException {
    if (!out.equals(STDOUT)) {
      Path file = Path.of(out);
      if (Files.isDirectory(file)) {
        throw new UsageException("--out " + out + " is a folder; a file is wanted");
      }
      OutputFolder.write(file, content);
      return;
    }
    Writer writer = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
    content.write(writer);
    writer.flush();
    if (console.out().checkError()) {
      throw new IOException("standard output was closed");
    }
  }
}
