/**
 * The answer to every permission a page can ask for (camera, place, notifications, USB …): no. The office
 * needs none of them, and a page that asks is not ours or has gone wrong (Electron security checklist 5).
 */
export function decidePermission(_permission: string): false {
  return false;
}
