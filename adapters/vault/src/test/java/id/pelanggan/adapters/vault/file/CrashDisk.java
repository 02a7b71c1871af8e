package id.pelanggan.adapters.vault.file;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A disk in memory that remembers what was done to it, to tell what a crash would leave. */
final class CrashDisk implements Disk {
  private final byte[] before;
  private final List<Step> steps = new ArrayList<>();
  private byte[] bytes;

  CrashDisk(byte[] bytes) {
    this.before = bytes.clone();
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }

  int steps() {
    return steps.size();
  }

  /** The first step after which the disk was forced so many times. */
  int stepAfterForces(int forces) {
    int seen = 0;
    for (int step = 0; step < steps.size(); step++) {
      seen += steps.get(step) instanceof Step.Force ? 1 : 0;
      if (seen == forces) {
        return step + 1;
      }
    }
    throw new AssertionError("forced " + seen + " times only");
  }

  /**
   * What may be on the disk when the machine loses its power after so many steps: of what was not
   * forced yet, any part may have arrived, and the last write may be torn anywhere.
   *
   * @param tearAt after how many bytes each torn write ends, in steps of this
   */
  List<byte[]> crashes(int count, int tearAt) {
    byte[] safe = before;
    List<Step> loose = new ArrayList<>();
    for (Step step : steps.subList(0, count)) {
      loose.add(step);
      if (step instanceof Step.Force) {
        safe = apply(safe, loose);
        loose.clear();
      }
    }
    List<byte[]> images = new ArrayList<>();
    for (int chosen = 0; chosen < 1 << loose.size(); chosen++) {
      images.add(apply(safe, subset(loose, chosen)));
    }
    if (!loose.isEmpty() && loose.getLast() instanceof Step.Write write) {
      byte[] former = apply(safe, loose.subList(0, loose.size() - 1));
      for (int cut = 0; cut < write.bytes().length; cut += tearAt) {
        byte[] head = Arrays.copyOf(write.bytes(), cut);
        byte[] tail = Arrays.copyOfRange(write.bytes(), cut, write.bytes().length);
        images.add(apply(former, List.of(new Step.Write(write.position(), head))));
        images.add(apply(former, List.of(new Step.Write(write.position() + cut, tail))));
      }
    }
    return images;
  }

  private static List<Step> subset(List<Step> steps, int chosen) {
    List<Step> subset = new ArrayList<>();
    for (int index = 0; index < steps.size(); index++) {
      if ((chosen >> index & 1) == 1) {
        subset.add(steps.get(index));
      }
    }
    return subset;
  }

  private static byte[] apply(byte[] bytes, List<Step> steps) {
    byte[] result = bytes;
    for (Step step : steps) {
      result = step.apply(result);
    }
    return result;
  }

  private void add(Step step) {
    steps.add(step);
    bytes = step.apply(bytes);
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public void read(long position, ByteBuffer target) {
    if (position < bytes.length) {
      int length = Math.min(target.remaining(), bytes.length - (int) position);
      target.put(bytes, (int) position, length);
    }
  }

  @Override
  public void write(long position, ByteBuffer source) {
    byte[] written = new byte[source.remaining()];
    source.get(written);
    add(new Step.Write((int) position, written));
  }

  @Override
  public void truncate(long size) {
    add(new Step.Truncate((int) size));
  }

  @Override
  public void force() {
    add(new Step.Force());
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  private sealed interface Step {
    byte[] apply(byte[] bytes);

    record Write(int position, byte[] bytes) implements Step {
      @Override
      public byte[] apply(byte[] former) {
        byte[] result = Arrays.copyOf(former, Math.max(former.length, position + bytes.length));
        System.arraycopy(bytes, 0, result, position, bytes.length);
        return result;
      }
    }

    record Truncate(int size) implements Step {
      @Override
      public byte[] apply(byte[] former) {
        return Arrays.copyOf(former, size);
      }
    }

    record Force() implements Step {
      @Override
      public byte[] apply(byte[] former) {
        return former;
      }
    }
  }
}
