package scrutineer.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import scrutineer.app.Standard;
import scrutineer.resource.ResourceException;

/** The command line: arguments to calls, and what came of them to exit codes. */
@Command(name = "scrutineer", versionProvider = Main.Version.class, mixinStandardHelpOptions = true,
    header = {
        "Reads UK election news: who won what, with how many votes, and where it says so.",
        "",
        "Examples:",
        "  scrutineer run articles/                    the whole dataset, into target/scrutineer",
        "  scrutineer extract article.txt              the claims of one article, as CSV",
        "  scrutineer extract - --format jsonl <a.txt  the same from a pipe, as JSON Lines",
        "  scrutineer explain article.txt              what was read in each sentence, and why",
        "  scrutineer evaluate claims.csv --gold gold  how good the reading was",
        ""},
    footer = {
        "",
        "Without a command, 'run' reads corpus/ and measures itself against gold/.",
        "Exit codes: 0 fine, 1 internal fault, 2 wrong argument or resource file, 3 some input set aside,",
        "4 quality gate failed, 130 interrupted."})
public final class Main implements Runnable {
  /** How long an interrupted command may take to clear away what it has begun, in milliseconds. */
  private static final long GRACE = 5000;
  private final Console console;
  @Spec private CommandSpec spec;

  Main(Console console) {
    this.console = console;
  }

  /** Runs a command in this process and leaves it with the exit code, unless that is 0. */
  public static void main(String[] args) {
    Thread main = Thread.currentThread();
    Thread hook = new Thread(() -> stop(main), "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    int code = run(Console.ofProcess(), args);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      return; // the signal that is stopping us tells the exit code
    }
    if (code != ExitCode.FINE) {
      System.exit(code);
    }
  }

  private static void stop(Thread main) {
    main.interrupt();
    try {
      main.join(GRACE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Runs a command; {@code run} if none is named. */
  static int run(Console console, String... args) {
    CommandLine line = new CommandLine(new Main(console))
        .addSubcommand(new RunCommand(console))
        .addSubcommand(new ExtractCommand(console))
        .addSubcommand(new ReconcileCommand(console))
        .addSubcommand(new EvaluateCommand(console))
        .addSubcommand(new ExplainCommand(console))
        .addSubcommand(new MentionsCommand(console))
        .addSubcommand(new OfficialCommand(console));
    tellVersion(line);
    line.setOut(new PrintWriter(console.out(), true)).setErr(new PrintWriter(console.err(), true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(110)
        .setParameterExceptionHandler(Main::wrongArgument)
        .setExecutionExceptionHandler(new Faults(console));
    return line.execute(args.length == 0 ? new String[] {"run"} : args);
  }

  /** Of every command, since each has the option. */
  private static void tellVersion(CommandLine line) {
    line.getCommandSpec().versionProvider(new Version());
    line.getSubcommands().values().forEach(Main::tellVersion);
  }

  @Override public void run() {
    throw new ParameterException(spec.commandLine(), "which command? There are " + spec.subcommands().keySet());
  }

  private static int wrongArgument(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(command.getCommandName() + ": " + e.getMessage());
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  /** Exceptions to messages and exit codes. */
  private record Faults(Console console) implements IExecutionExceptionHandler {
    @Override public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
      // Reading a file on an interrupted thread fails too, and leaves the thread's mark.
      if (e instanceof InterruptedException || Thread.interrupted()) {
        console.message("interrupted; nothing was written");
        return ExitCode.INTERRUPTED;
      }
      if (e instanceof UsageException || e instanceof ResourceException) {
        console.message(e.getMessage());
        return ExitCode.USAGE;
      }
      if (e instanceof IOException || e instanceof UncheckedIOException) {
        // The message of a refused file is its name alone; the kind of exception says what is wrong with it.
        console.message("cannot read or write: " + (e instanceof FileSystemException ? e.getClass().getSimpleName() + ": " : "") + e.getMessage());
        return ExitCode.INTERNAL;
      }
      e.printStackTrace(console.err());
      console.message("This is a fault of the program.");
      return ExitCode.INTERNAL;
    }
  }

  /** For {@code --version}. */
  static final class Version implements IVersionProvider {
    @Override public String[] getVersion() {
      return new String[] {"scrutineer " + Standard.version()};
    }
  }
}
