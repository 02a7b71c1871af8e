/** A new import, step by step. */
@NullMarked
package id.pelanggan.app.screen.sources.wizard;

import org.jspecify.annotations.NullMarked;
