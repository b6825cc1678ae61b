/** Where links of a previewed page lead. */
export interface PreviewLinks {
  /** Addresses of the page itself in its languages, and where each is previewed. */
  own: Map<string, string>;
  /** The public site: all other pages are shown as they are published. */
  siteOrigin: string;
  /** What addresses of previews begin with: the links of the bar, which stay. */
  below: string;
  isFrame: boolean;
}

/** A start tag of a link or form; quoted values may hold any sign. */
const tags = /<(?:a|form)\b(?:[^>"]|"[^"]*")*>/g;
/** In addresses, and in the list of a picture's sizes. */
const uploads = /((?:src|href|srcset)="|, )\/media\//g;
const address = /\s(?:href|action)="(\/[^"]*)"/;

/**
 * Leads the links of a page to where a reader of a preview can follow them: to the draft in another language, or to the
 * published site, in a tab of its own because the site refuses to stand in a frame. Uploads are asked for below the link itself,
 * which proves that whoever asks may see them. Sheets and scripts stay.
 */
export function withPreviewLinks(html: string, links: PreviewLinks): string {
  const withUploads = html.replace(uploads, `$1${links.below}media/`);
  return withUploads.replace(tags, (tag) => {
    const path = address.exec(tag)?.[1];
    if (path === undefined || path.startsWith(links.below)) return tag;
    const own = links.own.get(path);
    if (own === undefined) return tagTo(tag, path, links.siteOrigin + path, '_blank');
    return tagTo(tag, path, own, links.isFrame ? '_parent' : null);
  });
}

function tagTo(tag: string, path: string, target: string, frame: string | null): string {
  const led = tag.replace(`="${path}"`, `="${target}"`);
  return frame === null ? led : led.replace(/>$/, ` target="${frame}"${frame === '_blank' ? ' rel="noopener"' : ''}>`);
}
