package id.pelanggan.domain.plugin;

import java.util.regex.Pattern;

/**
 * What tells one plugin file from every other: the SHA-256 of its bytes.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record PluginHash(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public PluginHash {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a SHA-256 in hexadecimal digits");
    }
  }
}
