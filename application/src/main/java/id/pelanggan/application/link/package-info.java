/** Links that work once and until a time, and what they say of themselves. */
@NullMarked
package id.pelanggan.application.link;

import org.jspecify.annotations.NullMarked;
