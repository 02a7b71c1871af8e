package id.pelanggan.adapters.web.server;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Reads the certificate and the key that the pages are encrypted with. */
public final class Certificates {
  private static final Pattern KEY =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
  private static final List<String> ALGORITHMS = List.of("EC", "RSA", "EdDSA");
  private static final Map<String, String> SIGNATURES =
      Map.of("EC", "SHA256withECDSA", "RSA", "SHA256withRSA");
  private static final byte[] SAMPLE = {1, 2, 3};
  private static final char[] NO_PASSWORD = new char[0];

  private Certificates() {}

  /**
   * From two files as authorities hand them out.
   *
   * @param certificate the certificate, then those that vouch for it
   * @param key PKCS#8 without a password
   * @throws PelangganException {@link WebError#WEB_CERTIFICATE_UNREADABLE}, {@link
   *     WebError#WEB_KEY_UNREADABLE}
   */
  public static SSLContext ofFiles(Path certificate, Path key) {
    try {
      PrivateKey secret = key(key);
      Certificate[] chain = chain(certificate);
      if (!belong(secret, chain[0].getPublicKey())) {
        throw failure(WebError.WEB_KEY_UNREADABLE, key);
      }
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, NO_PASSWORD);
      store.setKeyEntry("pages", secret, NO_PASSWORD, chain);
      return context(store, NO_PASSWORD);
    } catch (GeneralSecurityException | IOException e) {
      throw failure(WebError.WEB_CERTIFICATE_UNREADABLE, certificate);
    }
  }

  /**
   * From one file with both.
   *
   * @param store PKCS#12
   * @throws PelangganException {@link WebError#WEB_CERTIFICATE_UNREADABLE}
   */
  public static SSLContext ofStore(Path store, Secret password) {
    char[] characters = password.value().toCharArray();
    try (InputStream stream = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(stream, characters);
      return context(keys, characters);
    } catch (GeneralSecurityException | IOException e) {
      throw failure(WebError.WEB_CERTIFICATE_UNREADABLE, store);
    }
  }

  private static SSLContext context(KeyStore store, char[] password)
      throws GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private static Certificate[] chain(Path file) throws GeneralSecurityException, IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      Certificate[] chain =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(stream)
              .toArray(Certificate[]::new);
      if (chain.length == 0) {
        throw new IOException("no certificate");
      }
      return chain;
    }
  }

  /** Whether one can be checked by the other; else browsers would find out. */
  private static boolean belong(PrivateKey secret, PublicKey open) throws GeneralSecurityException {
    if (!secret.getAlgorithm().equals(open.getAlgorithm())) {
      return false;
    }
    String algorithm = secret.getAlgorithm();
    Signature signature = Signature.getInstance(SIGNATURES.getOrDefault(algorithm, algorithm));
    signature.initSign(secret);
    signature.update(SAMPLE);
    byte[] signed = signature.sign();
    signature.initVerify(open);
    signature.update(SAMPLE);
    return signature.verify(signed);
  }

  private static PrivateKey key(Path file) {
    try {
      Matcher found = KEY.matcher(Files.readString(file));
      if (found.find()) {
        byte[] bytes = Base64.getMimeDecoder().decode(found.group(1));
        for (String algorithm : ALGORITHMS) {
          try {
            return KeyFactory.getInstance(algorithm)
                .generatePrivate(new PKCS8EncodedKeySpec(bytes));
          } catch (GeneralSecurityException e) {
            // Of another kind.
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // Said below.
    }
    throw failure(WebError.WEB_KEY_UNREADABLE, file);
  }

  private static PelangganException failure(WebError error, Path path) {
    return new PelangganException(error, Map.of("path", path.toString()));
  }
}
