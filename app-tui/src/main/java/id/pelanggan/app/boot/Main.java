package id.pelanggan.app.boot;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the program. */
public final class Main {
  private Main() {}

  static void main(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Program program = new Program(System.getenv(), out, err);
    Interruption interruption = Interruption.install(Thread.currentThread());
    int exitCode = program.run(arguments);
    out.flush();
    err.flush();
    interruption.finished();
    System.exit(exitCode);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
