package id.pelanggan.app.screen.privacy.systems;

import java.util.List;
import java.util.UUID;

/** What the register of the outbox reads and does. Everything may wait. */
public interface SystemSource {

  /** What is not settled, the oldest first. */
  List<SystemMessage> list();

  /** Somebody did it at the other system. */
  void noteDone(UUID message);

  /** It is told again at once. */
  void retry(UUID message);
}
