import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Takes the outlines of signs out of a printed file, and its logical structure. */
final class Slim {
  public static void main(String[] paths) throws Exception {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(Path.of(paths[0])))) {
      var blank = document.getDocument().createCOSStream();
      try (var out = blank.createOutputStream()) {
        out.write("0 0 d0".getBytes());
      }
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTLINES);
      document.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.ANNOTS));
      for (var page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          var fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
          COSDictionary font = fonts.getCOSDictionary(name);
          COSDictionary signs = font.getCOSDictionary(COSName.CHAR_PROCS);
          if (signs != null) {
            for (COSName sign : signs.keySet().toArray(COSName[]::new)) {
              signs.setItem(sign, blank);
            }
          }
          font.removeItem(COSName.RESOURCES);
          var kids = font.getCOSArray(COSName.DESCENDANT_FONTS);
          COSDictionary own = kids == null ? font : (COSDictionary) kids.getObject(0);
          COSDictionary descriptor = own.getCOSDictionary(COSName.FONT_DESC);
          if (descriptor != null) {
            descriptor.removeItem(COSName.FONT_FILE);
            descriptor.removeItem(COSName.FONT_FILE2);
            descriptor.removeItem(COSName.FONT_FILE3);
          }
        }
      }
      document.save(paths[1]);
    }
  }
}
