package id.pelanggan.domain.vault;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Names a keyring without saying anything of its keys, so that an operator can tell two apart.
 *
 * @param value four groups of four hexadecimal digits, such as {@code 3f2a-90bc-11d7-5e04}
 */
public record KeyFingerprint(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{4}(-[0-9a-f]{4}){3}");

  public KeyFingerprint {
    if (!FORM.matcher(requireNonNull(value, "value is null")).matches()) {
      throw new IllegalArgumentException("not a fingerprint");
    }
  }
}
