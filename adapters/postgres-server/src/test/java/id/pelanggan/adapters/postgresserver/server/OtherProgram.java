package id.pelanggan.adapters.postgresserver.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A process that is no server, whatever its command line looks like. */
final class OtherProgram implements AutoCloseable {
  private final Process process;

  private OtherProgram(Process process) {
    this.process = process;
  }

  /** Reads its input until that ends; the arguments are for others to see. */
  static OtherProgram start(List<String> prefix, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of("/bin/sh", "-c", "read line", "sh"));
    command.addAll(List.of(arguments));
    return new OtherProgram(new ProcessBuilder(command).start());
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
