import Close from '@mui/icons-material/Close';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Search from '@mui/icons-material/Search';

/** Icons of shared parts, one size; rooms use words. */
export function CloseIcon() {
  return <Close sx={{ fontSize: 18 }} />;
}
export function SearchIcon() {
  return <Search sx={{ fontSize: 18 }} />;
}
export function DownIcon() {
  return <ExpandMore sx={{ fontSize: 18 }} />;
}
