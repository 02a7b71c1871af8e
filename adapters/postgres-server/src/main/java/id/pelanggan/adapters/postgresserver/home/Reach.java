package id.pelanggan.adapters.postgresserver.home;

import id.pelanggan.adapters.postgresserver.account.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Whether an account can enter a folder and write there; asks the operating system itself. */
public final class Reach {
  private Reach() {}

  public static boolean isWritable(Path folder, Account account) throws IOException {
    if (account instanceof Account.Self) {
      return Files.isWritable(folder) && Files.isExecutable(folder);
    }
    return succeeds(account, "cd -- \"$1\" && test -w .", folder);
  }

  public static boolean isReadable(Path folder, Account account) throws IOException {
    if (account instanceof Account.Self) {
      return Files.isReadable(folder) && Files.isExecutable(folder);
    }
    return succeeds(account, "cd -- \"$1\" && test -r .", folder);
  }

  private static boolean succeeds(Account account, String script, Path folder) throws IOException {
    List<String> command = new ArrayList<>(account.commandPrefix());
    command.addAll(List.of("/bin/sh", "-c", script, "sh", folder.toString()));
    try {
      return new ProcessBuilder(command)
              .directory(Path.of("/").toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while a folder was tried");
    }
  }
}
