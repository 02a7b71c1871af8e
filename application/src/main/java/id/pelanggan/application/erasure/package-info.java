/** Customers let go for good: planned, begun, worked off step by step, proven. */
@NullMarked
package id.pelanggan.application.erasure;

import org.jspecify.annotations.NullMarked;
