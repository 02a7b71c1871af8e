package id.pelanggan.adapters.postgresserver.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A process that says whether it could take a lock, and holds it until its input ends. */
final class LockHolder {
  private LockHolder() {}

  static void main(String[] arguments) throws IOException {
    Optional<LockedFile> lock = LockedFile.tryLock(Path.of(arguments[0]));
    System.out.println(lock.isPresent() ? "held" : "refused");
    while (System.in.read() >= 0) {
      continue;
    }
    lock.ifPresent(LockedFile::close);
  }
}
