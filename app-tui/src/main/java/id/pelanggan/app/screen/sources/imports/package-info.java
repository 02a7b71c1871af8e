/** What is asked of the house about imports, the work that goes on, and their words. */
@NullMarked
package id.pelanggan.app.screen.sources.imports;

import org.jspecify.annotations.NullMarked;
