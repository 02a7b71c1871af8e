package id.pelanggan.app.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A terminal with a shell in it, as an operator has one: typed into, looked at, resized. It is a
 * tmux with a socket of its own, so that nobody else's is touched.
 */
public final class Tmux implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path socket;

  private Tmux(Path socket) {
    this.socket = socket;
  }

  /**
   * @param folder where the shell starts, and where the socket is
   */
  public static Tmux open(Path folder, int columns, int rows) {
    Tmux tmux = new Tmux(folder.resolve("tmux"));
    List<String> session = List.of("new-session", "-d", "-x", "" + columns, "-y", "" + rows);
    List<String> shell = List.of("-c", folder.toString(), "env", "PS1=$ ", "/bin/sh");
    List<String> command = new ArrayList<>(List.of("-f", "/dev/null"));
    command.addAll(session);
    command.addAll(shell);
    tmux.run(command.toArray(String[]::new));
    tmux.awaitPrompt();
    return tmux;
  }

  /** Types a line and Enter. */
  public void enter(String line) {
    type(line);
    press("Enter");
  }

  /** Types characters one after another. */
  public void type(String text) {
    run("send-keys", "-l", "--", text);
  }

  /** Presses keys, by the names that tmux gives them: {@code Enter}, {@code C-c}, {@code M-x}. */
  public void press(String... keys) {
    List<String> command = new ArrayList<>(List.of("send-keys"));
    command.addAll(List.of(keys));
    run(command.toArray(String[]::new));
  }

  /** Pastes as a terminal does: marked, where the program asked for marks. */
  public void paste(String text) {
    run("set-buffer", "--", text);
    run("paste-buffer", "-p");
  }

  public void resize(int columns, int rows) {
    run("resize-window", "-x", "" + columns, "-y", "" + rows);
  }

  /** What is on the screen, a line for each row. */
  public String screen() {
    return run("capture-pane", "-p");
  }

  /**
   * Something that tmux knows of its window, such as {@code cursor_flag} or {@code alternate_on}.
   */
  public String state(String name) {
    return run("display-message", "-p", "#{" + name + "}").strip();
  }

  /** Waits until the text is on the screen. */
  public void await(String text) {
    await("'" + text + "' on the screen", () -> screen().contains(text));
  }

  /** Waits until the shell asks for the next line. */
  public void awaitPrompt() {
    await("a prompt", () -> screen().stripTrailing().endsWith("$"));
  }

  /** Waits until something is so. */
  public void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited for " + what + " in vain:\n" + screen());
      }
      pause();
    }
  }

  /** The shell's descendant whose program has that name. */
  public ProcessHandle process(String program) {
    ProcessHandle shell = ProcessHandle.of(Long.parseLong(state("pane_pid"))).orElseThrow();
    await("the process " + program, () -> find(shell, program).isPresent());
    return find(shell, program).orElseThrow();
  }

  @Override
  public void close() {
    run("kill-server");
  }

  private static Optional<ProcessHandle> find(ProcessHandle shell, String program) {
    return shell
        .descendants()
        .filter(child -> child.info().command().filter(path -> path.endsWith(program)).isPresent())
        .findFirst();
  }

  private String run(String... arguments) {
    List<String> command = new ArrayList<>(List.of("tmux", "-u", "-S", socket.toString()));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new AssertionError("tmux " + arguments[0] + ": " + out);
      }
      return out;
    } catch (IOException e) {
      throw new AssertionError("tmux is needed for this test and is not there", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
