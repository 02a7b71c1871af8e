package id.pelanggan.application.purpose;

import id.pelanggan.domain.purpose.Controller;
import id.pelanggan.domain.purpose.NoticeDraft;
import id.pelanggan.domain.purpose.NoticePlace;
import id.pelanggan.domain.purpose.NoticeText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes what customers are shown of what somebody wrote. */
final class NoticeFilling {
  private NoticeFilling() {}

  /** Fills the places, so that the hash covers what fills them. */
  static NoticeText fill(NoticeDraft draft, Controller controller) {
    String text = NoticePlace.fill(draft.text(), draft.language(), controller);
    String spoken = NoticePlace.fill(draft.spoken(), draft.language(), controller);
    return new NoticeText(
        draft.language(), draft.text(), draft.spoken(), text, spoken, hash(text, spoken));
  }

  /** The two forms stand apart by a character that neither has. */
  private static String hash(String text, String spoken) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(spoken.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
