package id.pelanggan.adapters.plugins.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.PluginError;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * What a plugin says of itself in its {@code plugin.properties}.
 *
 * @param id lower-case letters, digits, points and hyphens
 * @param version such as {@code 1.2.0}
 * @param requires the versions of the SPI that it works with, such as {@code >=1.0.0 & <2.0.0}
 */
public record Description(String id, String version, String requires) {
  private static final String FILE = "plugin.properties";
  private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
  private static final Pattern VERSION =
      Pattern.compile("[0-9]{1,9}\\.[0-9]{1,9}\\.[0-9]{1,9}([-+][0-9A-Za-z.+-]{1,40})?");
  private static final Pattern REQUIRES = Pattern.compile("[ -~]{1,100}");
  private static final int LONGEST_ID = 60;

  static Description of(Path path, Archive archive) {
    Properties properties = new Properties();
    byte[] file = archive.find(FILE).orElseThrow(() -> missing(path, FILE));
    try {
      properties.load(new StringReader(new String(file, ISO_8859_1)));
    } catch (IOException | IllegalArgumentException e) {
      throw missing(path, FILE);
    }
    String id = value(properties, "plugin.id", ID, path);
    if (id.length() > LONGEST_ID) {
      throw missing(path, "plugin.id");
    }
    return new Description(
        id,
        value(properties, "plugin.version", VERSION, path),
        value(properties, "plugin.requires", REQUIRES, path));
  }

  private static String value(Properties properties, String key, Pattern form, Path path) {
    String value = properties.getProperty(key, "").strip();
    if (!form.matcher(value).matches()) {
      throw missing(path, key);
    }
    return value;
  }

  private static PelangganException missing(Path path, String key) {
    return new PelangganException(
        PluginError.PLUGIN_DESCRIPTION_MISSING, Map.of("path", path.toString(), "key", key));
  }
}
