package id.pelanggan.adapters.postgresserver.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Who a process number belongs to, as far as a data folder is concerned. */
enum RunningProcess {
  /** The server of the data folder. */
  OURS,
  /** Another program that got the number later; never touched. */
  STRANGER,
  /** Has given up its memory but is not gone yet; may have been ours. */
  ENDING,
  /** Nobody. A dead process whose parent has not asked for its end counts too. */
  GONE;

  private static final Path PROC = Path.of("/proc");

  static RunningProcess look(long pid, Path data) {
    if (pid <= 0) {
      return GONE;
    }
    return Files.isDirectory(PROC.resolve("self")) ? lookInProc(pid, data) : lookWithPs(pid, data);
  }

  private static RunningProcess lookInProc(long pid, Path data) {
    Path process = PROC.resolve(String.valueOf(pid));
    try {
      String commandLine = Files.readString(process.resolve("cmdline"));
      if (commandLine.isEmpty()) {
        return isDead(Files.readString(process.resolve("stat"))) ? GONE : ENDING;
      }
      return names(List.of(commandLine.split("\0", -1)), data) ? OURS : STRANGER;
    } catch (IOException e) {
      return Files.exists(process) ? STRANGER : GONE;
    }
  }

  /** The state stands behind the program's name, which is in brackets and may hold anything. */
  private static boolean isDead(String stat) {
    char state = stat.charAt(stat.lastIndexOf(')') + 2);
    return state == 'Z' || state == 'X';
  }

  private static boolean names(List<String> arguments, Path data) {
    int option = arguments.indexOf("-D");
    return option >= 0
        && option + 1 < arguments.size()
        && arguments.get(option + 1).equals(data.toString());
  }

  private static RunningProcess lookWithPs(long pid, Path data) {
    try {
      Process ps =
          new ProcessBuilder("ps", "-ww", "-o", "stat=,command=", "-p", String.valueOf(pid))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String line = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (line.isEmpty() || line.startsWith("Z")) {
        return GONE;
      }
      return line.contains("-D " + data + " ") ? OURS : STRANGER;
    } catch (IOException e) {
      return STRANGER;
    }
  }
}
