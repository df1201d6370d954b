package scrutineer.app.cli;

/** Tells on standard error how far a batch is: one line painted over on a terminal, else a line at each quarter. */
final class Progress {
  private static final int PARTS = 4;
  private final Console console;
  private final String what;
  private final int total;
  private int done;

  Progress(Console console, String what, int total) {
    this.console = console;
    this.what = what;
    this.total = total;
  }

  void step() {
    done++;
    if (console.terminal()) {
      console.err().print("\r" + what + " " + done + "/" + total + (done == total ? "\n" : ""));
      console.err().flush();
    } else if ((long) done * PARTS / total > (done - 1L) * PARTS / total) {
      console.message(what + " " + done + "/" + total);
    }
  }
}
