package scrutineer.app.cli;

/** What a command tells the shell. */
final class ExitCode {
  static final int FINE = 0;
  /** A fault of the program or the machine. */
  static final int INTERNAL = 1;
  /** An argument, a table, a rule or a gold file is wrong. */
  static final int USAGE = 2;
  /** All is written, and some input was set aside. */
  static final int SET_ASIDE = 3;
  /** A quality that was asked for is not reached. */
  static final int GATE = 4;
  /** As shells count it: 128 and the number of the signal. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
