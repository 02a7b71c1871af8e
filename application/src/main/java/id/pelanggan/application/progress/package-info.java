/** How fast long work is, and how long it will take. */
@NullMarked
package id.pelanggan.application.progress;

import org.jspecify.annotations.NullMarked;
