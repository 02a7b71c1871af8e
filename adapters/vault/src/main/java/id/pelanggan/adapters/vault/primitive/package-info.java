/** The JDK's own primitives, made to be used again and without checked exceptions. */
@NullMarked
package id.pelanggan.adapters.vault.primitive;

import org.jspecify.annotations.NullMarked;
