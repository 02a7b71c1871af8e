package id.pelanggan.application.port;

import id.pelanggan.domain.purpose.PurposeVersion;
import id.pelanggan.domain.source.PurposeCode;
import java.util.List;

/** What data is kept for, in versions that only grow. */
public interface Purposes {

  /** The version of each that counts, by code. */
  List<PurposeVersion> list();

  /** Every version of one, the newest first. */
  List<PurposeVersion> listVersions(PurposeCode code);

  /**
   * Adds a version of a purpose whose code is stored already.
   *
   * @return false where there is one of that number, because somebody else was quicker
   */
  boolean insertIfAbsent(PurposeVersion version);
}
