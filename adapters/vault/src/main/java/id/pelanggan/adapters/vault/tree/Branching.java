package id.pelanggan.adapters.vault.tree;

import id.pelanggan.adapters.vault.primitive.Hmac;
import java.nio.charset.StandardCharsets;

/** The step from a node to a child; what it writes can be a node of the level below. */
final class Branching {
  private static final byte[] LEFT = "pelanggan/1 left".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] RIGHT = "pelanggan/1 right".getBytes(StandardCharsets.US_ASCII);

  private final Hmac hmac = new Hmac();

  void left(byte[] node, int offset, byte[] child, int childOffset) {
    hmac.derive(node, offset, LEFT, child, childOffset);
  }

  void right(byte[] node, int offset, byte[] child, int childOffset) {
    hmac.derive(node, offset, RIGHT, child, childOffset);
  }
}
