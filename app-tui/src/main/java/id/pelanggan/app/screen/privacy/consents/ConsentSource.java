package id.pelanggan.app.screen.privacy.consents;

import java.util.List;

/** What the register of consents reads; may wait. */
@FunctionalInterface
public interface ConsentSource {

  /** By purpose and channel; what sources left unclear comes last. */
  List<ConsentRow> list();
}
